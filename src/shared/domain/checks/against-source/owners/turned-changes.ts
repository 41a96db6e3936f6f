import type { CheckFinding } from '../../../../model/check';
import { sentenceAt } from '../../pairs';
import type { FactTable } from '../figures/fact-surroundings';
import type { Fact } from '../figures/facts';
import { isSame } from '../figures/said-facts';
import { type Compared, makeSwap } from './compared';

/**
 * A change told the wrong way round: von 5,1 auf 9,8 Millionen, where the source has 5,1 Millionen, nach 9,8 im Jahr davor.
 * Number_mismatch over both figures. Linear but for the few changes of a text.
 */
export function checkTurnedChanges(own: FactTable, sources: readonly Compared[]): CheckFinding[] {
  const changes = (sources.length === 0 ? [] : own.facts).flatMap((from, at) => {
    const to = own.facts[at + 1];
    return to && isChange(own.reading.text, from, to) ? [{ from, to }] : [];
  });
  return sources.flatMap(compared => {
    const { source, table } = compared;
    return changes.flatMap(({ from, to }) => {
      const [now, before] = [from, to].map(fact => findOnly(table, fact));
      if (!now || !before || !isFormer(source.text, before) || isFormer(source.text, now)) return [];
      const [x, y] = [now, before].map(each => sentenceAt(source.sentences(), each.start));
      if (x !== y) return [];
      const at = { start: from.start, end: to.end };
      const other = { start: Math.min(now.start, before.start), end: Math.max(now.end, before.end) };
      return makeSwap('number_mismatch', own, at, compared, other, 'high');
    });
  });
}

function findOnly({ facts }: FactTable, fact: Fact): Fact | null {
  const [found, ...more] = facts.filter(each => each.amount !== null && isSame(fact, each));
  return found && more.length === 0 ? found : null;
}

const ABOUT = '(?: (?:rund|etwa|gut|knapp|fast|about|nearly))?';
const FROM = new RegExp(`(?<!\\p{L})(?:[Vv]on|[Ff]rom)${ABOUT} $`, 'u');
const TO = new RegExp(`^(?: \\p{L}+){0,2} (?:auf|to)${ABOUT} $`, 'u');

function isChange(text: string, from: Fact, to: Fact): boolean {
  if (from.amount === null || to.amount === null || to.start - from.end > 40) return false;
  return (
    FROM.test(text.slice(Math.max(0, from.start - 16), from.start)) && TO.test(text.slice(from.end, to.start))
  );
}

const FORMER_FRONT = new RegExp(
  `(?<!\\p{L})(?:nach|gegenüber|statt|after|Vorjahr(?:eszeitraum|esquartal|eswert)?:?|zuvor|bisher|bislang)${ABOUT} $`,
  'u',
);
const FORMER_BEHIND =
  /^(?: (?:Millionen|Milliarden|Mio\.|Mrd\.|Euro|Franken|Prozent))*(?: im)? (?:Vorjahr|Jahr (?:davor|zuvor)|the year before)/u;

const TO_LATER = /^[^.!?;]{0,30} (?:auf|to) (?:\p{Ll}+ )?\d/u;

/** What was before; ein Gewinn von 39,7 Millionen is none, von 39,7 auf 12,3 is. */
function isFormer(text: string, { start, end }: Fact): boolean {
  return (
    (FROM.test(text.slice(Math.max(0, start - 16), start)) && TO_LATER.test(text.slice(end, end + 60))) ||
    FORMER_FRONT.test(text.slice(Math.max(0, start - 40), start)) ||
    FORMER_BEHIND.test(text.slice(end, end + 50))
  );
}
