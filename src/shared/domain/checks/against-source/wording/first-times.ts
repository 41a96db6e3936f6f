import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';

/**
 * Zum ersten Mal in the review, where the source has it every year since 2008 or for the twelfth time, and nothing that is
 * new. The one such place of either text; what it is told of must stand in the sentence of both. Anniversary_mismatch. German.
 */
export function checkFirstTimes({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const [first, ...more] = Array.from(reading.text.matchAll(FIRST)).slice(0, 2);
  if (!first || more.length > 0 || OF_OTHER.test(reading.text.slice(first.index, first.index + REACH)))
    return [];
  return sourceReadings.flatMap((source, document) => {
    const [again, ...others] = Array.from(source.text.matchAll(AGAIN)).slice(0, 2);
    if (!again || others.length > 0 || FIRST_THERE.test(source.text) || !isRelated(document)) return [];
    if (countShared(reading, first.index, source, again.index) < MIN_SHARED) return [];
    return makeContrast('anniversary_mismatch', {
      reading,
      at: { start: first.index, end: first.index + first[0].length },
      document,
      source,
      other: { start: again.index, end: again.index + again[0].length },
      severity: 'medium',
    });
  });
}

const FIRST = /(?<!\p{L})(?:[Zz]um (?:aller)?ersten Mal|[Ee]rstmals)(?!\p{L})/gu;
const FIRST_THERE =
  /(?<!\p{L})(?:[Zz]um (?:aller)?ersten Mal|[Ee]rstmal\p{L}*|[Pp]remiere|[Nn]eu(?:e[nrms]?)? ist)(?!\p{L})/u;
const ORDINAL =
  '(?:zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|\\p{Ll}{3,}zehnten|\\p{Ll}{3,}zigsten|\\d{1,3}\\.)';
const AGAIN = new RegExp(
  String.raw`(?<!\p{L})(?:[Zz]um (?:bereits |schon |inzwischen )?${ORDINAL} Mal|[Ss]eit (?:(?:19|20)\d\d|\p{L}+ Jahren|\d+ Jahren) (?:jedes Jahr|jährlich|alljährlich|regelmäßig|immer wieder)|[Ww]ie (?:jedes Jahr|in jedem Jahr|in den Vorjahren|alle Jahre)|(?:jedes Jahr|jährlich|alljährlich) seit (?:19|20)\d\d)(?!\p{L})`,
  'gu',
);
/** Erstmals seit zehn Jahren, zum ersten Mal mit Band: new is only what stands behind. */
const OF_OTHER =
  /^[^.!?]{0,30}?(?:Mal|rstmals),? (?:(?:wieder|auch|seit|mit|ohne|nach|unter|an zwei|über|als|mehr|weniger|in der Geschichte|einen?|zwei|drei)(?!\p{L}))/u;
const REACH = 60;
const MIN_SHARED = 2;

/** Nouns of the sentence and of the one before that both have. */
function countShared(own: Reading, at: number, there: Reading, from: number): number {
  const nouns = (reading: Reading, place: number) => {
    const [start, end] = [Math.max(0, place - AROUND), Math.min(reading.text.length, place + AROUND)];
    return new Set(reading.text.slice(start, end).match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu) ?? []);
  };
  const known = nouns(there, from);
  return [...nouns(own, at)].filter(each => known.has(each)).length;
}

const AROUND = 160;
