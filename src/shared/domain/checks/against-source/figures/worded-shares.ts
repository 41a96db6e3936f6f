import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areSame } from './same-amounts';

/**
 * A share in words of what the source has another share of (number_mismatch): nur jeder Fünfte hat vollstes Vertrauen, where
 * the source has 5 Prozent, vollstes Vertrauen, and 20 Prozent gar keines. What it is a share of is told by the words
 * behind; one share of the source must have at least two of them, and more of them than any other.
 */
export function checkWordedShares({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const claims = reading.amounts().filter(({ kind, measure }) => kind === 'share' && measure === null);
  return claims.slice(0, MAX_CLAIMS).flatMap(claim => {
    const own = wordsBehind(reading, claim);
    if (own.size < 2) return [];
    return sourceReadings.flatMap((source, document) => {
      const shares = source.amounts().filter(({ kind, measure }) => kind === 'share' && measure !== null);
      if (shares.length < 2 || shares.length > MAX_SHARES || !isRelated(document)) return [];
      const ranked = shares
        .map(share => {
          const words = wordsBehind(source, share);
          return { share, shared: [...own].filter(word => words.has(word)).length };
        })
        .sort((a, b) => b.shared - a.shared);
      const [best, next] = ranked;
      if (!best || best.shared < 2 || (next && next.shared >= best.shared)) return [];
      const { share } = best;
      if (areSame(claim, share) || Math.abs(claim.value - share.value) < FAR) return [];
      // Four of five hold the opposite, and what is twice as much may be of a part.
      if (Math.abs(1 - share.value - claim.value) < FAR) return [];
      return makeFinding('number_mismatch', {
        at: { start: claim.start, end: claim.end },
        other: { document, start: share.start, end: share.end },
        params: {
          text: reading.text.slice(claim.start, claim.end),
          otherText: source.text.slice(share.start, share.end),
        },
        severity: 'medium',
      });
    });
  });
}

const MAX_CLAIMS = 30;
const MAX_SHARES = 60;
/** Parts of one. */
const FAR = 0.08;
/** UTF-16 units behind a share. */
const REACH = 70;

/** Stems of the words up to the next figure of the sentence. */
function wordsBehind({ text, sentences, amounts }: Reading, share: Amount): Set<string> {
  const spans = sentences();
  const end = Math.min(spans[sentenceAt(spans, share.start) * 2 + 1] ?? text.length, share.end + REACH);
  const next = amounts().find(({ start }) => start >= share.end)?.boundStart ?? end;
  const words = text.slice(share.end, Math.max(share.end, Math.min(end, next))).match(/\p{L}{5,}/gu) ?? [];
  return new Set(
    words.map(word => stemOf(word.toLowerCase(), /^\p{Lu}/u.test(word))).filter(word => !COMMON.test(word)),
  );
}

const COMMON = /^(?:haben|hatte|werden|wurde|sind|sein|noch|nicht|befragt|prozent|mensch|geben|laut|sagen)/u;
