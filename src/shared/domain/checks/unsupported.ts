import type { CheckFinding } from '../../model/check';
import { proposeCleaning } from '../cleaning/propose';
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
 * source: "not found here" is all that is said. Low, and only for whole articles.
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
  const furniture = proposeCleaning(reading.text, reading.document.language).filter(
    ({ rule }) => rule !== 'broken-hyphen',
  );
  let next = 0;
  return strengths.flatMap((strength, at) => {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    while ((furniture[next]?.end ?? Infinity) <= start) next++;
    const isFurniture = (furniture[next]?.start ?? Infinity) < end;
    const sentence = reading.text.slice(start, end);
    const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (strength >= FOUND || isFurniture || words < MIN_WORDS || !/[.!?…]["“”»«]?$/u.test(sentence))
      return [];
    return makeFinding('unsupported', { at: { start, end }, params: { text: sentence }, severity: 'low' });
  });
}
