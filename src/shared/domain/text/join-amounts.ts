import type { Amount } from './amounts';

/** A figure whose point ends the sentence (mit 66.) is no ordinal. `sentences` are pairs (start, end), in order. */
export function settleOrdinals(amounts: readonly Amount[], sentences: Int32Array): Amount[] {
  let at = 0;
  return amounts.map(amount => {
    while (at < sentences.length && (sentences[at + 1] ?? 0) < amount.end) at += 2;
    const isLast = amount.kind === 'ordinal' && (sentences[at + 1] ?? 0) - amount.end <= 1;
    return isLast ? { ...amount, kind: 'count', counted: [] } : amount;
  });
}

/** Von 4,8 auf 6,7 Millionen Euro, 6,20 statt 5,80 Euro, zwischen 1,55 und 1,60 Milliarden, 20 bis 25 Prozent, 94,5 mal 60 Zentimeter: the first figure has the unit of the second. */
export function inheritUnits(text: string, amounts: readonly Amount[]): Amount[] {
  let scaled: Amount | undefined;
  return amounts.map((amount, at) => {
    if (amount.measure !== null && SCALE.test(amount.figure)) scaled = amount;
    const first = scaled && isBracketed(text, scaled, amount) ? scaled : undefined;
    if (first) {
      const scale = /Mio|[Mm]illion/u.test(first.figure) ? 1e6 : 1e9;
      return { ...amount, kind: first.kind, measure: first.measure, value: amount.value * scale };
    }
    if (scaled && isGoneOn(text, scaled, amount))
      return { ...amount, kind: scaled.kind, measure: scaled.measure };
    const next = amounts[at + 1];
    if (!next || amount.kind !== 'count' || amount.value >= 1_000 || next.start - amount.end > 6)
      return amount;
    const between = text.slice(amount.end, next.start);
    const isOne =
      /^ (?:auf|bis|oder|mal|x|×) $|^ ?[–-] ?$/u.test(between) ||
      (between === ' statt ' && DECIMAL.test(amount.figure)) ||
      (between === ' und ' && /[Zz]wischen $/u.test(text.slice(Math.max(0, amount.start - 9), amount.start)));
    if (!isOne) return amount;
    const isMillions = /Mio|[Mm]illion/u.test(next.figure);
    const scale = /Mrd|Milliarde|billion/u.test(next.figure) ? 1e9 : isMillions ? 1e6 : 1;
    if (next.measure === null && scale === 1) return amount;
    const value = next.kind === 'share' ? amount.value / 100 : amount.value * scale;
    return { ...amount, kind: next.kind, measure: next.measure, value };
  });
}

const SCALE = /Mio|Mrd|[Mm]illion|Milliarde/u;
const DECIMAL = /^\d+,\d+$/;
/** UTF-16 units from a figure with its unit to one without in its sentence. */
const BESIDE = 160;

/** Mit 15,8 Millionen Euro das Finanzministerium, dann das Innenministerium (9,4): in brackets without its unit. */
function isBracketed(text: string, first: Amount, { kind, measure, figure, start, end }: Amount): boolean {
  if (kind !== 'count' || measure !== null || !DECIMAL.test(figure) || start - first.end > BESIDE)
    return false;
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  return !/[.!?] /u.test(text.slice(first.end, start));
}

/** 19,6 Milliarden Euro, 240 Millionen weniger als geplant: money as before, where no noun says what else. */
function isGoneOn(text: string, { measure: money, end: from }: Amount, amount: Amount): boolean {
  const { kind, measure, figure, start, end } = amount;
  if (kind !== 'count' || measure !== null || start - from > BESIDE || !SCALE.test(figure)) return false;
  if (!CURRENCY.test(money?.dimension ?? '') || !BARE.test(text.slice(end, end + 24))) return false;
  return !/[.!?\n]\s/u.test(text.slice(from, start));
}

const CURRENCY = /^[A-Z]{3}$/;
const BARE = /^ (?:mehr|weniger|höher|niedriger|über|unter|davon|als|more|less|below|above)(?!\p{L})/u;

/** Eine Stunde und zehn Minuten are 70 minutes. */
export function joinUnits(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const [unit, part] = [last?.measure, amount.measure];
    const isPart =
      last?.kind === 'measure' &&
      unit?.dimension === part?.dimension &&
      (unit?.factor ?? 0) > (part?.factor ?? 0) &&
      amount.start - last.end < 6 &&
      /^ (?:und |and )?$/u.test(text.slice(last.end, amount.start));
    if (!last || !isPart || !unit || !part) joined.push(amount);
    else
      joined[joined.length - 1] = {
        ...amount,
        start: last.start,
        figure: text.slice(last.start, amount.start) + amount.figure,
        value: (last.value * unit.factor) / part.factor + amount.value,
        bound: last.bound,
        boundStart: last.boundStart,
      };
  }
  return joined;
}
