import { type Item, itemAt, itemBefore, wordAt } from './items';
import type { Amount } from './time-counts';

/** 20 Jahre alt, two years older. */
export function isAge(items: readonly Item[], at: number): boolean {
  return itemAt(items, at).gap === 'space' && wordAt(items, at).isAge === true;
}

const PERSONS =
  /^(?:Alters?|Kindern?|Jugendlichen?|Personen|Menschen|Leuten?|Frauen|Männern?|Mädchen|Jungen|Buben|Schülern?|Schülerinnen|Erwachsenen?|Senioren|Bewohnern?|Besuchern?|Teilnehmern?|Patienten|Bürgern?|Einwohnern?|Beschäftigten?|Arbeitnehmern?|Sportlern?|Touristen|children|people|persons|adults|men|women|boys|girls)$/;
const BETWEEN =
  /^(?:von|zwischen|unter|über|bis|ab|und|im|zu|sowie|[-–]|under|over|aged|of|from|to|between|and|\d{1,3})$/i;
const REACH = 7;

/** Mit 20 Jahren, ab 16 Jahren, im Alter von 94 Jahren, Kinder zwischen 6 und 14 Jahren; not "mit zehn Jahren Haft". */
export function isAgeOf(items: readonly Item[], at: number, { unit, to, count }: Amount): boolean {
  if (unit !== 'Y' || count > 120) return false;
  const before = itemBefore(items, at).text;
  if (/^(?:mit|ab)$/i.test(before)) {
    const next = itemAt(items, to).text;
    return !/^(?:\p{Lu}|auf$|be\p{Ll}+t$|vor$|nach$)/u.test(next);
  }
  for (let step = at - 1; step > at - REACH; step--) {
    const { text, word } = itemBefore(items, step + 1);
    if (PERSONS.test(text)) return step < at - 1;
    if (!BETWEEN.test(text) && word.number === undefined) return false;
  }
  return false;
}
