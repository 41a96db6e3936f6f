import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';

/**
 * A word and the same with un-, in- or non- in front, before the same noun: bedingte Strafe and unbedingte Strafe, likely
 * cause and unlikely cause. Each text has it in one of the two ways alone. As `unsupported`, of kind opposite.
 */
export function checkPrefixedOpposites({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : qualitiesIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const others = qualitiesIn(source);
    const isThere = (list: readonly Quality[], quality: string, noun: string) =>
      list.some(each => each.noun === noun && each.quality === quality);
    return own.flatMap(({ start, end, quality, noun }) => {
      if (isThere(others, quality, noun)) return [];
      const other = others.find(each => each.noun === noun && areOpposite(each.quality, quality));
      if (!other || isThere(own, other.quality, noun)) return [];
      return makeFinding('unsupported', {
        at: { start, end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(start, end),
          otherText: source.text.slice(other.start, other.end),
          kind: 'opposite',
        },
      });
    });
  });
}

type Quality = { start: number; end: number; quality: string; noun: string };

const MAX_QUALITIES = 400;
const QUALITY = /^\p{Ll}{5,24}$/u;
const NOUN = /^\p{Lu}\p{L}{3,40}$/u;

/** Each noun with the word right before it. */
function qualitiesIn({ text, wordSpans, written }: Reading): Quality[] {
  const [spans, words] = [wordSpans(), written()];
  const found: Quality[] = [];
  for (const [at, noun] of words.entries()) {
    const before = words[at - 1];
    if (!noun.isCapital || !before || before.isCapital || found.length === MAX_QUALITIES) continue;
    const [start = 0, gap = 0, nounStart = 0, end = 0] = spans.slice(at * 2 - 2, at * 2 + 2);
    if (nounStart !== gap + 1 || text.charAt(gap) !== ' ') continue;
    if (text.charAt(start - 1) === '-' || text.charAt(end) === '-') continue;
    if (!QUALITY.test(before.text) || !NOUN.test(noun.text)) continue;
    found.push({
      start,
      end,
      quality: before.text.replace(/e[nmrs]?$/u, ''),
      noun: noun.lower.replace(/(?:e[ns]|[ens])$/u, ''),
    });
  }
  return found;
}

function areOpposite(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long === `un${short}` || long === `in${short}` || long === `nicht${short}`;
}
