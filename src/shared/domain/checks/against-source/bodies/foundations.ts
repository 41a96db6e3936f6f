import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import type { CheckContext } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Elisabeth-Brandt-Stiftung for Elisabeth-Brandhorst-Stiftung, Krebsstiftung Rosenau for Herzstiftung Rosenau: each text has
 * one foundation by name, and both share their first name or their town.
 */
export function checkFoundations({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const [own, another] = sourceReadings.length === 0 ? [] : foundationsIn(reading.text);
  if (!own || another) return [];
  return sourceReadings.flatMap((source, document) => {
    const [other, second] = foundationsIn(source.text);
    if (!other || second || own.key.includes(other.key) || other.key.includes(own.key)) return [];
    const isTied = own.first === other.first || (own.town !== '' && own.town === other.town);
    if (!isTied || !isRelated(document)) return [];
    return makeContrast('org_variant', { reading, at: own, document, source, other, severity: 'high' });
  });
}

type Foundation = { start: number; end: number; key: string; first: string; town: string };

const FOUNDATION = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{2,40}?)-?[Ss]tiftung(?![\p{L}-])(?: (\p{Lu}\p{Ll}{3,}))?/gu;

/** By name; Landesstiftung and Stiftung alone are any. */
function foundationsIn(text: string): Foundation[] {
  const found = new Map<string, Foundation>();
  if (!/stiftung/iu.test(text)) return [];
  for (const { index, 0: whole, 1: name = '', 2: town = '' } of text.matchAll(FOUNDATION)) {
    const key = foldForSearch(name);
    const first = name.includes('-') ? (name.split('-')[0] ?? '') : key;
    if (!found.has(key)) found.set(key, { start: index, end: index + whole.length, key, first, town });
  }
  return [...found.values()];
}
