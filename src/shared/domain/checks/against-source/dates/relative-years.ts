import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';

/**
 * A year for the last one of a source of another year: 2012 gestorben, where the source of 2014 has im vergangenen Jahr. The
 * sentences say the same, the review's year is near, and neither text has the other year by any name. Date_mismatch.
 */
export function checkRelativeYears({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0 || !/^de/i.test(reading.document.language)) return [];
  const own = Array.from(reading.text.matchAll(YEAR), ({ index, 0: year }) => {
    return { start: index, end: index + year.length, year: Number(year) };
  });
  if (own.length === 0 || own.length > MAX_YEARS) return [];
  return sourceReadings.flatMap((source, document) => {
    const held = pairs()[document];
    const there = held ? relativeIn(source) : [];
    if (!held || there.length === 0 || there.length > MAX_YEARS || source.notices().length > 0) return [];
    const spans = source.sentences();
    return own.flatMap(each => {
      if (COMPARED.test(reading.text.slice(Math.max(0, each.start - REACH), each.start))) return [];
      const isKnown = source.text.includes(`${each.year}`) || there.some(({ year }) => year === each.year);
      if (isKnown || own.some(({ year }) => there.some(other => other.year === year))) return [];
      const paired = held
        .ofReview(held.reviewAt(each.start))
        .filter(({ strength }) => strength >= MIN_STRENGTH);
      const [other, ...more] = paired
        .slice(0, 1)
        .flatMap(({ source: at }) => itemsBetween(there, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0));
      if (!other || more.length > 0 || Math.abs(other.year - each.year) > NEAR) return [];
      return makeContrast('date_mismatch', {
        reading,
        at: each,
        document,
        source,
        other,
        severity: 'medium',
      });
    });
  });
}

const YEAR = /(?<![\d.,/–-])(?:19|20)\d{2}(?![\d/–-]|[.,]\d)/gu;
const MAX_YEARS = 20;
const MIN_STRENGTH = 0.34;
const NEAR = 2;
/** Mehr als 2023, nach 298 im Jahr 2023. */
const COMPARED = /(?<!\p{L})(?:als|gegenüber|[Nn]ach|seit|vor|bis)(?!\p{L})(?:[^.;:]|\.(?=\d))*$/u;
const REACH = 40;
const LAST = /(?<!\p{L})(?:im )?(?:vergangenen|vorigen|letzten) Jahr(?!\p{L})/gu;

function relativeIn({ text, document }: Reading): { start: number; end: number; year: number }[] {
  const written = Number(document.date?.slice(0, 4));
  if (!Number.isInteger(written)) return [];
  return Array.from(text.matchAll(LAST), ({ index, 0: words }) => {
    return { start: index, end: index + words.length, year: written - 1 };
  });
}
