import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { type FactTable, likenessOf } from './fact-surroundings';
import type { Fact } from './facts';
import { ENOUGH_ALIKE, MARGIN } from './match-facts';
import { areSame, digitsOf, isScaleWrong } from './same-amounts';

/** Three words right beside both, of the kind that a text on one thing shares. */
const ENOUGH_SINCE = 1.2;
const SINCE =
  /(?<!\p{L})(?:[Ss]eit|[Vv]or|for|nach|after|schon|nun|inzwischen|bereits|mittlerweile)(?: \p{Ll}+){0,2} $/u;

/** Seit 30 Jahren, schon 50 Jahre alt: the source has the year from which they count, and it makes another number. */
export function findYearsSince(
  { reading, review }: CheckContext,
  source: Reading,
  document: number,
  own: FactTable,
  there: FactTable,
  wrong: readonly Fact[],
): CheckFinding[] {
  const written = review.date ?? source.document.date;
  const spans = wrong.filter(({ amount, start }) => {
    const isYears = amount?.measure?.unit === 'jahr' && amount.value >= 5;
    return isYears && SINCE.test(reading.text.slice(Math.max(0, start - 30), start));
  });
  if (written === null || spans.length === 0) return [];
  const { weightOf } = own.beside(there);
  const years = there.facts.filter(({ kind }) => kind === 'year');
  return spans.flatMap(fact => {
    const ranked = years
      .map(other => ({ other, score: likenessOf(own.around(fact), there.around(other), weightOf) }))
      .sort((a, b) => b.score - a.score);
    const [best] = ranked;
    const next = ranked.find(({ other }) => other.key !== best?.other.key);
    const expected = Number(written.slice(0, 4)) - Number(best?.other.key);
    const least = isMisreadNumber(Number(fact.amount?.value), expected) ? ENOUGH_ALIKE : ENOUGH_SINCE;
    if (!best || best.score < least || best.score < MARGIN * (next?.score ?? 0) || expected < 2) return [];
    return makeContrast('anniversary_mismatch', {
      reading,
      at: fact,
      document,
      source,
      other: best.other,
      severity: 'medium',
    });
  });
}

/** 120 for 130: one digit is another. */
function isMisreadNumber(said: number, expected: number): boolean {
  const [a, b] = [`${said}`, `${expected}`];
  return a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/** 200 Milliarden in the headline, where the source has 200 Millionen Euro; the text below may have that, too. */
export function findScales(
  reading: Reading,
  source: Reading,
  document: number,
  own: FactTable,
  there: FactTable,
  wrong: readonly Fact[],
): CheckFinding[] {
  return wrong.flatMap(fact => {
    const { amount } = fact;
    const other =
      amount &&
      there.facts.find(each => {
        const bare = each.amount && amount.measure === null ? { ...each.amount, measure: null } : each.amount;
        return (
          bare &&
          digitsOf(amount).length > 1 &&
          digitsOf(amount) === digitsOf(bare) &&
          isScaleWrong(amount, bare)
        );
      });
    if (!other) return [];
    const { weightOf } = own.beside(there);
    if (likenessOf(own.around(fact), there.around(other), weightOf) < ENOUGH_ALIKE) return [];
    return makeContrast('unit_mismatch', { reading, at: fact, document, source, other, severity: 'high' });
  });
}

const AHEAD =
  /(?<!\p{L})(?:vor|hinter|Vorsprung|Abstand|Rückstand|ahead|behind|mehr als|weniger als|unter|über)(?!\p{L})/u;

/** Fünf Punkte vor der Linken: a distance that no two shares of the source have. */
export function findPoints(
  fact: Fact,
  { text, sentences, amounts }: Reading,
  source: Reading,
  document: number,
): CheckFinding[] {
  if (fact.kind !== 'points' || !fact.amount) return [];
  const isShare = ({ kind, measure }: Amount) => kind === 'share' && measure !== null;
  const at = sentenceAt(sentences(), fact.start);
  const [from = 0, to = 0] = [sentences()[at * 2], sentences()[at * 2 + 1]];
  const beside = itemsBetween(amounts(), from, to).find(isShare);
  const shared = beside && source.amounts().find(each => areSame(beside, each));
  if (!beside || !shared || !AHEAD.test(text.slice(fact.end, Math.min(to, fact.end + 40)))) return [];
  return [
    makeFinding('number_mismatch', {
      at: fact,
      other: { document, start: shared.start, end: shared.end },
      params: {
        text: text.slice(fact.start, fact.end),
        otherText: source.text.slice(shared.start, shared.end),
      },
      severity: 'medium',
    }),
  ];
}
