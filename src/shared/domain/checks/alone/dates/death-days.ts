import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { makeContrast } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { KIN } from './lifespans';

/**
 * The days under a name against those of the sentence that tells of them (date_mismatch): * 3. März 1931, † 28. April 2023
 * above, der am 18. April 2023 gestorben ist below. Only of a text with one cross, and not of what is told of kin.
 */
export function checkDeathDays({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const head = HEAD.exec(text);
  if (!head) return [];
  return (['died', 'born'] as const).flatMap(kind => {
    const [sign, told] = kind === 'died' ? [CROSS, DIED] : [STAR, BORN];
    const marked = Array.from(text.matchAll(sign));
    const [only] = marked;
    if (!only || marked.length > 1 || only.index > FIRST) return [];
    const day = dayOf(only);
    const others = Array.from(text.matchAll(told)).slice(0, MOST);
    const first = others.find(each => each.index > only.index);
    if (!first || others.some(each => isSame(dayOf(each), day)) || isSame(dayOf(first), day)) return [];
    const before =
      text
        .slice(Math.max(0, first.index - 110), first.index)
        .split(/\p{L}{2}[.!?]\s|\n/u)
        .at(-1) ?? '';
    if (KIN.test(before) || KIN.test(first[0]) || !isNamed(text, before, only.index)) return [];
    const start = first.index + first[0].search(/\d/u);
    const written = WRITTEN.exec(first[0])?.[0] ?? '';
    const from = only.index + only[0].search(/\d/u);
    return makeContrast('date_mismatch', {
      reading,
      at: { start, end: start + written.length },
      document: null,
      source: reading,
      other: { start: from, end: from + (WRITTEN.exec(only[0])?.[0].length ?? 1) },
      severity: 'high',
    });
  });
}

/** UTF-16 units from the beginning to what stands under a name. */
const FIRST = 400;
const MOST = 5;
const HEAD = /[†*] ?\d{1,2}\. ?(?:\p{Lu}\p{Ll}+|\d{1,2}\.) ?\d{4}/u;
const DAY = String.raw`(?<day>\d{1,2})\. ?(?<month>${GERMAN_MONTHS.join('|')}|\d{1,2}\.) ?(?<year>\d{4})(?!\d)`;
const WRITTEN = /\d{1,2}\. ?(?:\p{Lu}\p{Ll}+|\d{1,2}\.) ?\d{4}/u;
const CROSS = new RegExp(String.raw`† ?(?:am )?${DAY}`, 'gu');
const STAR = new RegExp(String.raw`\* ?(?:am )?${DAY}`, 'gu');
const DIED = new RegExp(
  String.raw`(?<!\p{L})[Aa]m ${DAY}[^.;:\d]{0,60}(?:\d{2,3}[^.;:\d]{0,40})?(?<!\p{L})(?:gestorben|verstorben|verstarb|starb|entschlafen|verschied|verschieden)(?!\p{L})|(?<!\p{L})(?:verstarb|starb) (?:[^.;:\d]{0,30} )?am ${DAY.replace(/\?<(\w+)>/gu, '?<$12>')}`,
  'gu',
);
const BORN = new RegExp(
  String.raw`(?<!\p{L})[Aa]m ${DAY}[^.;:\d]{0,60}(?<!\p{L})(?:geboren|zur Welt)(?!\p{L})|(?<!\p{L})geboren (?:wurde [^.;:\d]{0,30} )?am ${DAY.replace(/\?<(\w+)>/gu, '?<$12>')}`,
  'gu',
);

type Day = readonly [number, number, number];

function dayOf({ groups = {} }: RegExpExecArray): Day {
  const month = groups.month ?? groups.month2 ?? '';
  const at = /\d/u.test(month) ? Number.parseInt(month, 10) : monthNumberOf(month);
  return [Number(groups.day ?? groups.day2), at, Number(groups.year ?? groups.year2)];
}

function isSame(one: Day, other: Day): boolean {
  return one.every((each, at) => each === other[at]);
}

/** The last who is named before it stands above the day, or a pronoun goes on. */
function isNamed(text: string, before: string, at: number): boolean {
  const lines = text.slice(Math.max(0, at - 120), at);
  const names: readonly string[] = lines.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  const own: readonly string[] = before.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return names.includes(own.at(-1) ?? '') || /(?<!\p{L})(?:Er|Sie) (?:\p{Ll}+ )?$/u.test(before);
}
