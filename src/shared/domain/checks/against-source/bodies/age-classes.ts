import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { contrastLone, type Lone } from '../names/lone-of-kind';

/** U20-EM where the source has the U23-EM: of all age classes each text has one that the other one lacks. As org_variant. */
export function checkAgeClasses(context: CheckContext): CheckFinding[] {
  return contrastLone(context, {
    rule: 'org_variant',
    read: classesIn,
    goTogether: (x, y) => x.key === y.key,
  });
}

/** With what it is a class of: U20-EM, U 17, Ü30-Liga. */
const CLASS = /(?<![\p{L}\d-])([UÜ])[ -]?(\d{2})(?!\d|[ -]?(?:Prozent|Meter|Bahn|Boot))(?:-\p{L}+)?/gu;
const MAX_CLASSES = 100;

function classesIn({ text }: Reading): Lone[] {
  return Array.from(text.matchAll(CLASS))
    .slice(0, MAX_CLASSES)
    .map(({ index, 0: words, 1: letter = '', 2: age = '' }) => ({
      start: index,
      end: index + words.length,
      key: letter + age,
    }));
}
