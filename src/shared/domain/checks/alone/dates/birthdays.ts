import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import { monthNumberOf } from '../../german-months';
import { type Around, DELAYED, firstFigure, makeYears } from './anniversary-figures';

const BIRTHDAY = /(?<!\p{L}|hätte )(\d{1,3})\. (?:Geburtstag|Jahrestag)(?!\p{L})/u;
/** Am Montag wird der Maler Jan Voss 80 Jahre alt, vollendet die Sängerin ihr 80. Lebensjahr. */
const TURNS = [
  /(?<!\p{L})wird(?: [\p{L}-]+,?){1,7} (\d{2,3})(?: Jahre(?: alt)?(?!\p{L})|(?=[.!]))/u,
  /(?<!\p{L})vollendet(?: [\p{L}-]+,?){1,7} (\d{2,3})\. Lebensjahr(?!\p{L})/u,
];
/** It goes on about the same. */
const OF_THE_SAME =
  /^(?:Geboren (?:wurde|ist) (?:er|sie)|Geboren am|(?:Er|Sie) (?:wurde|kam|ist)|Am \d{1,2}\. \p{Lu}\p{Ll}+ \d{4} (?:wurde|kam) (?:er|sie))(?!\p{L})/u;
const FULL_BIRTH =
  /(\d{1,2})\. (Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) ((?:1[5-9]|20)\d{2})/u;
const BEGAN = /[Gg]eboren|zur Welt|gegründet|Gründung|erschien|eröffnet|eingeweiht|ins Leben/u;
/** Days before and behind a birthday in which a text speaks of it. */
const NEAR_BIRTHDAY = 45;

/** A birthday whose number does not follow from the full date that the sentence or the one beside it gives. */
export function checkBirthday({ before, own, after }: Around, date: string | null): CheckFinding | null {
  const feast = firstFigure(own, [BIRTHDAY]);
  const birthday = feast ?? firstFigure(own, TURNS);
  const written = birthday && parseDay(date);
  if (!birthday || !written || /nächste|kommende|vergangene|wäre|hätte/u.test(own.text)) return null;
  if (!feast && OF_KIN.test(own.text)) return null;
  const isDelayed = DELAYED.test(own.text);
  for (const near of [own, before, after]) {
    const match = near && BEGAN.test(near.text) ? FULL_BIRTH.exec(near.text) : null;
    if (!near || !match) continue;
    if (!feast && near !== own && (near === before || !OF_THE_SAME.test(near.text))) continue;
    const [words, day = '', month = '', year = ''] = match;
    const monthIndex = monthNumberOf(month) - 1;
    const dayOf = (y: number, m: number, d: number) => Date.UTC(y, m, d) / 86_400_000;
    const today = dayOf(written.year, written.month - 1, written.day);
    const reference = [written.year - 1, written.year, written.year + 1].find(
      each => Math.abs(dayOf(each, monthIndex, Number(day)) - today) <= NEAR_BIRTHDAY,
    );
    const expected = reference === undefined ? null : reference - Number(year);
    if (reference === undefined || expected === null || expected === birthday.value) return null;
    // It has been put off for some years, not for ten.
    if (isDelayed && Math.abs(expected - birthday.value) < LONGEST_DELAY) return null;
    // Only every fourth year has such a day.
    if (/^29\. Februar/u.test(words)) return null;
    const from = near.start + match.index;
    const since = { value: Number(year), start: from, end: from + words.length };
    return makeYears('anniversary', birthday, since, reference, expected);
  }
  return null;
}

const NOW = '(?:heute |jetzt |inzwischen |mittlerweile |derzeit |aktuell |gerade |nun )?';
const OWN_AGES = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:[Dd](?:er|ie|em|en) ${NOW}|(?<=\p{L}), )(\d{2,3})(?:-Jährige[nr]?|-jährige[nr]? \p{Lu}\p{L}+|,)(?![\p{L}])`,
    'u',
  ),
  new RegExp(String.raw`(?:(?<!\p{L})ist (?:er |sie )?|(?<=\p{L}), )${NOW}(\d{2,3}) Jahre alt(?!\p{L})`, 'u'),
  /(?<!\p{L})(?:[Hh]eute|[Ii]nzwischen|[Mm]ittlerweile) ist (?:er|sie) (\d{2,3})(?:(?= Jahre alt|[.,]))/u,
  /(?<!\p{L})[Mm]it (?:seinen |ihren |heute |nun |jetzt )?(\d{2,3}) Jahren (?=(?:ist|steht|spielt|singt|arbeitet|leitet|führt|unterrichtet|fährt|läuft|schreibt|malt|zählt|gehört|hat|denkt) (?:er|sie) (?:noch|nun|heute|immer|weiter|an|jetzt))/u,
];
/** Years by which a feast is put off at the most. */
const LONGEST_DELAY = 6;
const OF_KIN =
  /(?<!\p{L})(?:[Ii]hre?|[Ss]eine?|[Dd]essen|[Dd]eren)[mnrs]? (?:\p{Ll}+ )?(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Gattin|Gatte|Witwer?|(?:Zwillings)?[Bb]ruder|(?:Zwillings)?[Ss]chwester|Sohn|Tochter|Vater|Mutter|Eltern|Enkel\p{L}*|Onkel|Tante|Freund\p{L}*|Partner\p{L}*|Kollege\p{L}*|Kollegin)(?!\p{L})/u;
/** Days about a birthday in which either age is written. */
const AROUND_BIRTHDAY = 4;

/** Der 69-Jährige, of somebody whom the sentence before or behind calls born on a day that makes another age. */
export function checkExactAge({ before, own, after }: Around, date: string | null): CheckFinding | null {
  const age = firstFigure(own, OWN_AGES);
  const written = age && parseDay(date);
  if (!written || !age) return null;
  for (const near of [own, after, before]) {
    const birth = near && /[Gg]eboren|zur Welt/u.test(near.text) ? FULL_BIRTH.exec(near.text) : null;
    if (!near || !birth || MANY_AGES.test(`${before?.text} ${own.text} ${after?.text}`)) continue;
    if (OF_KIN.test(own.text) || OF_KIN.test(near.text)) return null;
    if (/(?<!\p{L})(?:starb|gestorben|verstarb|damals|seinerzeit|tot)(?!\p{L})/u.test(near.text + own.text))
      return null;
    const [words, day = '', month = '', year = ''] = birth;
    const monthIndex = monthNumberOf(month) - 1;
    const birthday = Date.UTC(written.year, monthIndex, Number(day)) / 86_400_000;
    const today = Date.UTC(written.year, written.month - 1, written.day) / 86_400_000;
    if ([-365, 0, 365].some(shift => Math.abs(birthday + shift - today) <= AROUND_BIRTHDAY)) return null;
    const expected = written.year - Number(year) - (birthday > today ? 1 : 0);
    if (expected === age.value || Math.abs(expected - age.value) > 20) return null;
    const from = near.start + birth.index;
    const since = { value: Number(year), start: from, end: from + words.length };
    return makeYears('age', age, since, written.year, expected);
  }
  return null;
}

/** Two ages may be of two people. */
const MANY_AGES = /\d{2}(?:-[Jj]ährige| Jahre alt)[\s\S]*\d{2}(?:-[Jj]ährige| Jahre alt)/u;
