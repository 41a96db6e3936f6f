import type { CheckFinding } from '../../model/check';
import { foldForSearch } from '../text/fold';
import { findPlace } from '../text/places';
import { stemOf } from '../text/stems';
import type { CheckContext } from './context';
import { makeFinding } from './findings';

/** Sentences. Against a short notice most of any article is without a counterpart, and no news. */
const MIN_REVIEW = 8;
const MIN_SOURCE = 6;
const MIN_WORDS = 7;
/** Under this no sentence of a source says it. */
const FOUND = 0.24;

/**
 * Sentences of an article that none of its sources says, where it does lean on them elsewhere. They may come from another
 * source: "not found here" is all that is said. Low, and only for whole articles. Of a sentence that a source has, the
 * relative clauses whose nouns no source has at all.
 */
export function checkUnsupported(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const spans = reading.sentences();
  const pairs = context.pairs();
  const counts = sourceReadings.map(source => source.sentences().length / 2);
  if (spans.length / 2 < MIN_REVIEW || Math.max(0, ...counts) < MIN_SOURCE) return [];
  const strengths = Array.from({ length: spans.length / 2 }, (_, at) =>
    Math.max(0, ...pairs.map(pair => pair.ofReview(at)[0]?.strength ?? 0)),
  );
  if (strengths.filter(strength => strength >= FOUND).length < 3) return [];
  const furniture = reading.furniture().filter(({ rule }) => rule !== 'broken-hyphen');
  const known = sourceReadings.map(({ text }) => foldForSearch(text)).join('\n');
  let next = 0;
  return strengths.flatMap((strength, at) => {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    while ((furniture[next]?.end ?? Infinity) <= start) next++;
    const isFurniture = (furniture[next]?.start ?? Infinity) < end;
    const sentence = reading.text.slice(start, end);
    const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (isFurniture || words < MIN_WORDS || !/[.!?…]["“”»«]?$/u.test(sentence)) return [];
    if (strength >= FOUND) return findClauses(sentence, start, known);
    return makeFinding('unsupported', { at: { start, end }, params: { text: sentence }, severity: 'low' });
  });
}

const CLAUSE =
  /(?<=[\p{L}\d)], )(?:der|die|das|dem|den|deren|dessen|which|who) [^,.;:!?„“"]{20,160}(?=[,.;!?])/gu;
const TIMES = /^(?:Jahr|Monat|Woche|Tag|Zeit|Ende|Anfang|Mitte|Uhr|Menschen|Euro|Prozent)/u;
const MAX_CLAUSES = 4;

function findClauses(sentence: string, start: number, known: string): CheckFinding[] {
  return Array.from(sentence.slice(0, 1_200).matchAll(CLAUSE))
    .slice(0, MAX_CLAUSES)
    .flatMap(({ index, 0: clause }) => {
      const nouns = (clause.match(/(?<![\p{L}-])\p{Lu}[\p{L}-]{3,}/gu) ?? []).filter(
        noun => !TIMES.test(noun) && !findPlace(noun),
      );
      const isNew =
        nouns.length > 0 && nouns.every(noun => !known.includes(stemOf(foldForSearch(noun), true)));
      if (!isNew) return [];
      const at = { start: start + index, end: start + index + clause.length };
      return makeFinding('unsupported', { at, params: { text: clause }, severity: 'low' });
    });
}
