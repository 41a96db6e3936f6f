import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * U20-EM where the source has the U23-EM: of all age classes each text has one that the other one lacks. As org_variant.
 */
export function checkAgeClasses({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : classesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (!isRelated(document)) return [];
    const all = classesIn(source);
    const [alone, missing] = [loneOf(own, all), loneOf(all, own)];
    if (!alone || !missing) return [];
    return makeContrast('org_variant', {
      reading,
      at: alone,
      document,
      source,
      other: missing,
      severity: 'high',
    });
  });
}

type AgeClass = { start: number; end: number; key: string };

/** With what it is a class of: U20-EM, U 17, Ü30-Liga. */
const CLASS = /(?<![\p{L}\d-])([UÜ])[ -]?(\d{2})(?!\d|[ -]?(?:Prozent|Meter|Bahn|Boot))(?:-\p{L}+)?/gu;
const MAX_CLASSES = 100;

function classesIn({ text }: Reading): AgeClass[] {
  return Array.from(text.matchAll(CLASS))
    .slice(0, MAX_CLASSES)
    .map(({ index, 0: words, 1: letter = '', 2: age = '' }) => ({
      start: index,
      end: index + words.length,
      key: letter + age,
    }));
}

function loneOf(classes: readonly AgeClass[], others: readonly AgeClass[]): AgeClass | null {
  const lone = classes.filter(({ key }) => others.every(other => other.key !== key));
  return new Set(lone.map(({ key }) => key)).size === 1 ? (lone[0] ?? null) : null;
}
