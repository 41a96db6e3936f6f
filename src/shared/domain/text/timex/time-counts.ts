import { behindAdjective, type Item, isNumber, itemAt, wordAt } from './items';
import type { Unit } from './word';

/** A number of units, over the items from `from` to before `to`; `Infinity` is some. */
export type Amount = { from: number; to: number; count: number; unit: Unit };

/** P3Y, PT30M; X for some. Half years and the like in the next smaller unit where that is whole. */
export function durationValue(count: number, unit: Unit): string {
  if (unit === 'HY') return durationValue(count * 6, 'M');
  if (count === 0.5 && unit === 'Y') return 'P6M';
  if (count === 0.5 && unit === 'H') return 'PT30M';
  const written = count === Infinity ? 'X' : String(count);
  const code = unit === 'MIN' ? 'M' : unit;
  return unit === 'H' || unit === 'MIN' || unit === 'S' ? `PT${written}${code}` : `P${written}${code}`;
}

/** [etwa] drei [bis vier] Jahre. The count of "zwei bis drei" is the first. */
export function readAmount(items: readonly Item[], at: number): Amount | null {
  let next = at;
  if (wordAt(items, next).isApproximate) next++;
  if (itemAt(items, next).text === '.' && itemAt(items, next - 1).text === 'ca') next++;
  if (/^(?:ein|eine|einem|einen|a)$/i.test(itemAt(items, next).text) && isSome(items, next + 1)) next++;
  const count = countAt(items, next);
  if (count === null) return null;
  const isArticle = wordAt(items, next).isArticleNumber === true;
  next++;
  if (isRange(itemAt(items, next))) {
    const second = countAt(items, next + 1);
    if (second !== null && wordAt(items, next + 2).unit !== undefined) next += 2;
  }
  if (itemAt(items, next).text === '-' && wordAt(items, next + 1).unit !== undefined) next++;
  next = behindMeasure(items, at, next, isArticle);
  let half = 1;
  if (/^halbe[ns]?$/.test(itemAt(items, next).text) && isArticle) {
    half = 0.5;
    next++;
  }
  const { unit, isPlural } = wordAt(items, next);
  if (unit === undefined || /^(?:Kalenderwoche|Jh|Jhd)$/.test(itemAt(items, next).text)) return null;
  if (isArticle && isPlural) return null;
  if (/^eines$/i.test(itemAt(items, at).text) && unit === 'D') return null;
  return { from: at, to: next + 1, count: count * half, unit };
}

/** Drei volle Jahre, zwei verregnete Tage, ein knappes Jahr; a good year is one by its harvest, too. */
function behindMeasure(items: readonly Item[], from: number, at: number, isArticle: boolean): number {
  const { text } = itemAt(items, at);
  if (/^(?:(?:weiter|ganz|lang)en?|voll(?:e[nrsm]?)?|more|full)$/.test(text)) return at + 1;
  if (!isArticle) {
    const next = behindAdjective(items, at);
    return wordAt(items, next).unit !== undefined && wordAt(items, next).isPlural ? next : at;
  }
  if (/^knappe[nrsm]?$/.test(text)) return at + 1;
  const isMeasured = /^(?:vor|nach|seit|in|binnen|über)$/i.test(itemAt(items, from - 1).text);
  const isTold = /^(?:lang|später|vor|nach|zuvor|früher)$/.test(itemAt(items, at + 2).text);
  return /^gute[nrsm]?$/.test(text) && (isMeasured || isTold) ? at + 1 : at;
}

function isSome(items: readonly Item[], at: number): boolean {
  return /^(?:paar|few|Dutzend|dutzend)$/.test(itemAt(items, at).text);
}

function isRange(item: Item): boolean {
  return item.word.link === 'to' || /^(?:oder|or|[-–])$/.test(item.text);
}

function countAt(items: readonly Item[], at: number): number | null {
  const item = itemAt(items, at);
  if (item.word.number !== undefined) return item.word.number;
  if (!isNumber(item) || item.text.length > 8) return null;
  if (/^\d{1,3}$/.test(item.text) || /^\d{4}$/.test(item.text)) return Number(item.text);
  const decimal = /^(\d{1,2}),(\d)$/.exec(item.text);
  if (decimal) return Number(`${decimal[1]}.${decimal[2]}`);
  return /^\d{1,3}(?:[.]\d{3})+$/.test(item.text) ? Number(item.text.replaceAll('.', '')) : null;
}
