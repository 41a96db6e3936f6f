import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { isConfirmed } from './confirmed-counts';
import { type Counted, countedAt } from './counted-nouns';
import { meet, rangeOf, sizeOf } from './ranges';
import { areSwapped, clauseAt, findSwapped, LACK, OTHER_TIME, toldAgain } from './swapped-again';

/**
 * One quantity of a text told again with another figure (number_mismatch): rund 800 Gäste kamen … die 500 Gäste spendeten
 * Beifall; 26 Geburten in the headline and 28 in the first sentence. Only where an article or a headline says that it is the
 * same, no figure of the text confirms the second one, and none are added up to it. Linear: few mentions of one noun.
 */
export function checkRetoldCounts({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  if (amounts.length < 2 || amounts.length > MAX_AMOUNTS) return [];
  const { text } = reading;
  const counted = amounts.flatMap(amount => countedAt(text, amount) ?? []);
  const found = [
    ...findTakenUp(reading, amounts, counted),
    ...findHeadings(reading, amounts, counted),
    ...findSwapped(reading, amounts, counted),
  ];
  return found.filter((each, at) => found.findIndex(other => other.start === each.start) === at);
}

/** Tables are not articles. */
const MAX_AMOUNTS = 120;

/** What a text has named before it calls so. */
const TAKEN_UP =
  /(?<!\p{L})(?:[Dd]ie|[Dd]en|[Dd]er|[Aa]lle[nr]?|[Dd]iese[nr]?|[Ss]ämtliche[nr]?|[Tt]he|[Aa]ll|[Tt]hese) (?:insgesamt |genau )?$/u;
const NO_OTHER_AHEAD =
  /(?<!\p{L})(?:[Uu]nter (?:den|allen)|[Zz]u (?:den|allen)|[Ee]ine[rnms]? der|[Jj]ede[rsnm]? der|[Kk]eine[rsnm]? der|[Dd]ie meisten der|[Hh]älfte der|[Tt]eil der|[Zz]wei der|[Dd]rei der|[Vv]ier der|\d der|[Pp]rozent der|[Gg]renze der|[Mm]arke der|[Ss]chwelle der|[Aa]nteil der|wie die|als die|als den) (?:insgesamt |genau )?$/u;
/** Which of them: die 30 Kinder aus Ulm, die gewonnen hatten. */
const WHICH =
  /^(?:,? (?:die|der|den|denen|deren|das|dessen|welche\p{Ll}*|aus|von|vom|des|im|in|auf|am|an|mit|ohne|für|beim?|unter|über|zwischen|bis|pro|je|ab|nach|vor|seit|als|who|that|of|from|in|with)(?!\p{L})| ?\(|-| (?:hoh|lang|breit|groß|schwer|alt|stark|umfassend|zählend|lang)e[nrsm]?(?!\p{L}))/u;
/** Jetzt gehen die 28 Paten in die Schulen: where to, and not which of them. */
const VERB_AHEAD = /(?<!\p{L})\p{Ll}{2,}(?:en|t|te|ten)(?: sich)? (?:die|alle) $/u;
const ADVERB = /^ (?:in|im|auf|am|an|nach|für|beim?|mit) /u;
/** What came in between is of others. */
const OTHERS =
  /(?<!\p{L})(?:(?:waren|sind|kamen|werden) (?:es )?(?:dann |sogar |noch |deutlich |etwas )?(?:mehr|weniger)|stieg\p{Ll}*|wuchs\p{Ll}*|sank\p{Ll}*|hinzu)(?!\p{L})/u;
/** Parts, other times and other things. */
const APART =
  /(?<!\p{L})(?:davon|darunter|Davon|Darunter|unter ihnen|von ihnen|einige|Hälfte|Drittel|anderen?|weitere\p{L}?|übrigen|restlichen|zusätzlich\p{L}*|Vorjahr\p{L}*|zuvor|früher\p{L}*|damals|ursprünglich\p{L}*|zunächst|geplant\p{L}*|angemeldet\p{L}*|erwartet\p{L}*|künftig|pro|je|jeweils|jede[nrsm]?|täglich|wöchentlich|jährlich|bislang|bisher\p{L}*|mindestens|höchstens|maximal|Platz|Plätze|fasst|bis zu|statt|mehr als|weniger als|each|other|more|further)(?!\p{L})/u;
/** Right before a figure: of a part, another time or a change. */
const PART_AHEAD =
  /(?<!\p{L})(?:davon|darunter|Davon|Darunter|weitere|andere|zusätzliche|noch|nochmals|um|plus|minus|je|jeweils|pro|von|statt|nach|als|bis zu|unter ihnen|von ihnen|including|another)(?: (?:\p{Ll}+ )?)?$/u;

function findTakenUp(
  { text }: Reading,
  amounts: readonly Amount[],
  counted: readonly Counted[],
): CheckFinding[] {
  return counted.flatMap((each, at) => {
    const { amount, words } = each;
    const lead = text.slice(Math.max(0, amount.boundStart - 40), amount.boundStart);
    if (!TAKEN_UP.test(lead) || NO_OTHER_AHEAD.test(lead) || amount.value < 3) return [];
    const before = counted.slice(0, at).filter(other => areOfOne(other, each));
    const [first] = before;
    const last = before.at(-1);
    if (!first || !last || new Set(before.map(other => other.amount.value)).size > 1) return [];
    if (
      counted
        .slice(at + 1)
        .some(
          other =>
            areOfOne(other, each) &&
            other.amount.value !== amount.value &&
            other.amount.value !== last.amount.value,
        )
    )
      return [];
    const isSlip = areSwapped(amount, last.amount);
    const tail = text.slice(each.end, each.end + 40);
    const isWhich = WHICH.test(tail) && !(VERB_AHEAD.test(lead) && ADVERB.test(tail));
    if (!isSlip && (isWhich || words !== '' || !isNear(last.amount, amount))) return [];
    const between = text.slice(Math.max(last.end, amount.start - 400), amount.start);
    if (OTHERS.test(between)) return [];
    if (isOther(text, last, each, isSlip) || isConfirmed(text, amounts, each)) return [];
    return toldAgain(text, amount, last.amount);
  });
}

/** Blutspender are Spender, but not Spender Blutspender. */
function areOfOne(x: Counted, y: Counted): boolean {
  if (x.kind === y.kind) return true;
  return y.kind.length > 4 && x.noun.length > y.noun.length && x.kind.endsWith(y.kind);
}

/** Of what is less than half or more than twice, something else was counted. */
function isNear(x: Amount, y: Amount): boolean {
  const times = sizeOf(x) / sizeOf(y);
  return times < 2.1 && times > 0.48 && !meet(rangeOf(x), rangeOf(y));
}

/** Sieben and siebzehn, or siebzig, both in words. */
function areTeens(x: Amount, y: Amount): boolean {
  const [less, more] = [x.value, y.value].toSorted((a, b) => a - b) as [number, number];
  if (/\d/.test(x.figure + y.figure) || less < 3 || less > 9) return false;
  return more === less + 10 || more === less * 10;
}

function isOther(text: string, first: Counted, again: Counted, isSlip: boolean): boolean {
  const [at, claim] = [first.amount.boundStart, again.amount.boundStart];
  if (PART_AHEAD.test(text.slice(Math.max(0, at - 30), at))) return true;
  if (first.words !== '' && first.words !== again.words && !isSlip) return true;
  const apart = isSlip ? OTHER_TIME : APART;
  const own = clauseAt(text, claim);
  return apart.test(own) || apart.test(clauseAt(text, at));
}

const MAX_HEADING = 150;
const MAX_HEADINGS = 6;

type Heading = { start: number; end: number };

/** Short lines without a full stop, the first one and those between paragraphs. */
function headingsOf(text: string): Heading[] {
  const found: Heading[] = [];
  for (let start = 0; start < text.length && found.length < MAX_HEADINGS; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (
      end > start &&
      end < text.length &&
      end - start <= MAX_HEADING &&
      !/[.!?:;,]$/u.test(text.slice(start, end))
    )
      found.push({ start, end });
    start = end + 1;
  }
  return found;
}

const NO_HEADING =
  /(?<!\p{L})(?:mehr|weniger|pro|je|jeweils|zusätzlich\p{L}*|weitere\p{L}?|noch|statt|von|aus|nach|vor|seit|um|bis|bis zu|fast|unter|über|Platz|für|Vorjahr)(?: \p{L}+)? $/u;
/** One more of them that is told without a figure. */
const ONE =
  /(?<!\p{L})(?:[Ee]ine?[rnms]?|[Ee]ins|[Bb]eiden?|another|one) (?=(?:\p{Ll}+ )?\p{Lu}|weiter|dritt|viert|fünft|ander)/u;
/** UTF-16 units behind a headline in which its figure is told again. */
const LEAD = 420;

function findHeadings(
  { text }: Reading,
  amounts: readonly Amount[],
  counted: readonly Counted[],
): CheckFinding[] {
  const headings = headingsOf(text);
  return headings.flatMap(({ start, end }, rank) => {
    if (LACK.test(text.slice(start, end))) return [];
    const own = counted.filter(({ amount }) => amount.start >= start && amount.end <= end);
    return own.flatMap(head => {
      const { amount } = head;
      if (
        amount.value < 3 ||
        NO_HEADING.test(text.slice(Math.max(start, amount.boundStart - 30), amount.boundStart))
      )
        return [];
      if (/^ (?:mehr|weniger)|^ von /u.test(text.slice(amount.end, amount.end + 8))) return [];
      const next = headings[rank + 1]?.start ?? text.length;
      const to = rank === 0 ? text.length : next;
      const below = counted.filter(
        each => each.amount.start > end && each.amount.start < to && areOfOne(each, head),
      );
      const [first] = below;
      if (!first || first.amount.start - end > LEAD) return [];
      if (
        !(isNear(first.amount, amount) || areTeens(first.amount, amount)) ||
        PART_AHEAD.test(text.slice(Math.max(end, first.amount.boundStart - 30), first.amount.boundStart))
      )
        return [];
      if (head.words !== first.words && head.words !== '' && first.words !== '') return [];
      if (APART.test(clauseAt(text, first.amount.boundStart)) || isConfirmed(text, amounts, head)) return [];
      if (
        amount.value < 13 &&
        Math.abs(amount.value - first.amount.value) === 1 &&
        ONE.test(text.slice(end, first.end + 200))
      )
        return [];
      return toldAgain(text, amount, first.amount);
    });
  });
}
