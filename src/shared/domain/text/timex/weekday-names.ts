import { type Item, itemAt, itemBefore, wordAt } from './items';

/** A weekday as written; `isShort` for Mo, Fri. */
export type NamedDay = { at: number; weekday: number; isShort: boolean };
/** Weekdays in a row, before the item `to`; a range where the last of them follows "bis" or "auf". */
export type Names = { days: NamedDay[]; to: number; isRange: boolean };

/** Montag; Freitag und Samstag; Montag bis Freitag; Fr./Sa.; each with a part of the day. */
export function readNames(items: readonly Item[], at: number): Names {
  const days: NamedDay[] = [];
  let isRange = false;
  let next = at;
  for (let count = 0; count < 7; count++) {
    const { weekday, isShort } = wordAt(items, next);
    if (weekday === undefined) break;
    days.push({ at: next, weekday, isShort: isShort === true });
    next++;
    if (isShort && itemAt(items, next).text === '.' && itemAt(items, next).gap === 'none') next++;
    if (isPartBehind(items, next)) next++;
    const linked = behindNameLink(items, next);
    if (linked === null) break;
    isRange = /^(?:bis|auf|zum|to|through|[-–])$/.test(itemAt(items, linked - 1).text);
    next = linked;
  }
  return { days, to: next, isRange };
}

function isPartBehind(items: readonly Item[], at: number): boolean {
  const { word, gap } = itemAt(items, at);
  return gap === 'space' && word.part !== undefined;
}

function behindNameLink(items: readonly Item[], at: number): number | null {
  const { text, word } = itemAt(items, at);
  const isLink = word.link !== undefined || /^(?:[,/–&-]|auf|zum|oder|through)$/.test(text);
  return isLink && wordAt(items, at + 1).weekday !== undefined ? at + 1 : null;
}

/** Welt am Sonntag, The Sun: a date behind them is that of the issue or of the page. */
export function isPaper(items: readonly Item[], at: number): boolean {
  const before = itemBefore(items, at).text;
  if (before === 'The' && itemAt(items, at).text === 'Sun') return true;
  return before === 'am' && /^(?:Welt|Bild|BILD|WELT)$/.test(itemBefore(items, at - 1).text);
}
