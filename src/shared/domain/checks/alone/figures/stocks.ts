import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike, isYear } from './amount-slack';
import { meet, minus, plus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { ofCalculation, shown } from './sum-finding';

/**
 * What there is, what is added or taken, and what there will be (number_mismatch): zwei neue Wachen, dann elf, heute acht;
 * and a step with what it is said to lead to: 48 Euro, sechs Euro mehr, also 56 Euro. Silent where the stretch has any other
 * figure that it may be made of.
 */
export function checkStocks({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap(
    (amount, at) => checkAdded(text, amounts, amount) ?? checkStep(reading, amounts, at) ?? [],
  );
}

/** UTF-16 units around what is added. */
const REACH = 260;
const MORE = /^ (?:ganz |komplett )?(?:neuen?|weiteren?|zusätzlichen?|new|additional|more) (?=\p{Lu})/u;
/** Mit den zwei neuen Häusern sind es nun 17: whatever they are called. */
const WITH = /(?<!\p{L})(?:[Mm]it|[Dd]urch)(?: den| diesen)? $/u;
const THEN =
  /(?<!\p{L})(?:[Dd]ann|[Kk]ünftig|[Dd]amit|[Dd]anach|[Ff]ortan|sind es nun|werden es|wären es|steigt die Zahl|wächst die Zahl|then|in future)(?!\p{L})[^.!?;,\d\n]{0,60}$/u;
const NOW =
  /(?<!\p{L})(?:[Hh]eute|[Dd]erzeit|[Bb]isher|[Bb]islang|[Mm]omentan|[Aa]ktuell|[Zz]urzeit|[Jj]etzt|now|so far)(?!\p{L})[^.!?;,\d\n]{0,60}$/u;
const OTHER =
  /(?<!\p{L})(?:alte[nr]?|schließen|geschlossen|wegfallen|entfallen|verkauft|abgebaut|aufgegeben|ersetzt|ersetzen|statt|Jahren|mindestens|eine[rns]?(?! \p{Lu})|geliehen|Ersatz|old|closed|replaced)(?!\p{L})/u;

function checkAdded(text: string, amounts: readonly Amount[], added: Amount): CheckFinding | null {
  if (!isNumber(added) || !MORE.test(text.slice(added.end, added.end + 30))) return null;
  const low = Math.max(0, added.start - REACH);
  const from = low + text.slice(low, added.start).lastIndexOf('\n') + 1;
  const line = text.indexOf('\n', added.end);
  const to = Math.min(line < 0 ? text.length : line, added.end + REACH);
  if (OTHER.test(text.slice(from, to))) return null;
  const noun = nounBehind(text, added);
  const near = itemsBetween(amounts, from, to).filter(each => each !== added && isNumber(each));
  const then = near.filter(each => THEN.test(leadOf(text, each)) && !NOW.test(leadOf(text, each)));
  const now = near.filter(each => NOW.test(leadOf(text, each)));
  const [x, y] = [now[0], then[0]];
  if (!x || !y || now.length > 1 || then.length > 1) return null;
  const nouns = [x, y].map(each => nounBehind(text, each));
  const isWith = WITH.test(text.slice(Math.max(0, added.start - 12), added.start));
  if (!isWith && (!nouns.includes(noun) || nouns.some(each => each !== null && each !== noun))) return null;
  const real = x.value + added.value;
  if (real === y.value || y.value <= x.value || Math.abs(real - y.value) > MOST_OFF * y.value) return null;
  // Of the two, the later is told: it was written with the other before the eyes.
  const [at, known, sign] = x.start > y.start ? [x, y, -1] : [y, x, 1];
  const [start, end] = [Math.min(added.start, known.start), Math.max(added.end, known.end)];
  const sum = `${known.figure} ${sign > 0 ? '+' : '−'} ${added.figure} = ${known.value + sign * added.value}`;
  return ofCalculation('number_mismatch', text, at, { document: null, start, end }, sum);
}

/** Further off, the figures are of two things. */
const MOST_OFF = 0.34;

function isNumber(amount: Amount): boolean {
  return amount.kind === 'count' && amount.measure === null && amount.bound === null && !isYear(amount);
}

function leadOf(text: string, { start }: Amount): string {
  return text.slice(Math.max(0, start - 80), start);
}

function nounBehind(text: string, { end }: Amount): string | null {
  const [, noun] = /^ (?:\p{Ll}+ ){0,2}(\p{Lu}\p{L}+?)n?(?!\p{L})/u.exec(text.slice(end, end + 50)) ?? [];
  return noun ?? null;
}

const STEP =
  /^ (?:(?<more>mehr|länger|höher|teurer|später|schwerer|more|longer|higher)|(?<less>weniger|kürzer|niedriger|billiger|früher|leichter|less|shorter|lower)), (?:also|mithin|das sind|that is) $/u;

/** 48 Euro. Sechs Euro mehr, also 56 Euro. */
function checkStep(reading: Reading, amounts: readonly Amount[], at: number): CheckFinding | null {
  const { text } = reading;
  const [step, claim] = [amounts[at], amounts[at + 1]];
  if (!step || !claim || at === 0 || step.kind === 'share') return null;
  const groups = STEP.exec(text.slice(step.end, claim.boundStart))?.groups;
  if (!groups || !areAlike(step, claim) || claim.bound === 'least' || claim.bound === 'most') return null;
  const spans = reading.sentences();
  const own = sentenceAt(spans, step.start);
  const from = Math.max(text.lastIndexOf('\n', step.start) + 1, spans[Math.max(0, own - 1) * 2] ?? 0);
  const near = joined(
    text,
    itemsBetween(amounts, from, step.start)
      .filter(isSize)
      .map(each => inUnitOf(each, claim)),
  );
  const bases = near.filter(each => areAlike(each, claim) && sizeOf(each) > sizeOf(step));
  const [base] = bases;
  if (!base || bases.length > 1) return null;
  const made = groups.more ? plus(rangeOf(base), rangeOf(step)) : minus(rangeOf(base), rangeOf(step));
  const real = sizeOf(base) + (groups.more ? 1 : -1) * sizeOf(step);
  if (real <= 0 || meet(made, saidOf(claim))) return null;
  const factor = claim.measure?.factor ?? 1;
  const sum = `${base.figure} ${groups.more ? '+' : '−'} ${step.figure} = ${shown(real / factor)}`;
  return ofCalculation(
    'number_mismatch',
    text,
    claim,
    { document: null, start: base.start, end: step.end },
    sum,
  );
}

/** Rund sechs Stunden are half an hour more or less, and no more. */
function saidOf(claim: Amount): Range {
  if (claim.bound !== 'about' || claim.measure?.dimension !== 'time') return rangeOf(claim);
  const [size, half] = [sizeOf(claim), 0.5 * claim.measure.factor];
  return [size - half, size + half];
}

/** Fünf Stunden und 24 Minuten are one length. */
function joined(text: string, figures: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (const each of figures) {
    const last = found.at(-1);
    const isRest =
      last?.measure?.dimension === 'time' &&
      areAlike(last, each) &&
      sizeOf(each) < (last.measure.factor ?? 1) &&
      /^(?: und|,)? ?$/u.test(text.slice(last.end, each.boundStart));
    if (!last || !isRest) found.push(each);
    else {
      const value = last.value + sizeOf(each) / (last.measure?.factor ?? 1);
      found[found.length - 1] = { ...last, end: each.end, figure: text.slice(last.start, each.end), value };
    }
  }
  return found;
}
