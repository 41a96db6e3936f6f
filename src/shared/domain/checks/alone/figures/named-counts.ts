import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { ofCalculation } from './sum-finding';

/**
 * So many people of whom others are named (number_mismatch): sieben Ehrenbürger: den Maler Karl Berg, … ; am zweiten Tag kamen
 * vier weitere hinzu: Jette um 1.05 Uhr, Ole um 4.40 Uhr and three more. Each piece of the list has one name; couples under
 * one name count two. Linear: a bounded stretch behind each figure.
 */
export function checkNamedCounts({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    const { kind, measure, bound, value, end } = amount;
    if (kind !== 'count' || measure !== null || bound !== null || value > MOST || value < 3) return [];
    const match = LISTED.exec(text.slice(end, end + REACH));
    const list = match?.groups?.list;
    if (list === undefined || SOME.test(list)) return [];
    const pieces = piecesOf(list);
    const count = pieces === null ? null : countOf(pieces);
    if (count === null || count === value || Math.abs(count - value) > 2 || count < 3) return [];
    const start = end + (match?.[0].length ?? 0) - list.length;
    const place = { document: null, start, end: start + list.length };
    if (itemsBetween(amounts, start, place.end).some(each => isOfOthers(text, each))) return [];
    return ofCalculation('number_mismatch', text, amount, place, `${(pieces ?? []).join(' + ')} = ${count}`);
  });
}

const MOST = 15;
const REACH = 620;
/** A noun for people or "weitere", a word or two, and the list behind a colon to its sentence's end. */
const LISTED =
  /^ (?:\p{Ll}+e[nr]? )?(?:(?!\p{L}*(?:[Pp]reise|[Aa]uszeichnung|[Ee]hrung|[Pp]lätze|[Mm]edaille|[Tt]itel|[Tt]eams|[Pp]aare|[Ff]amilien|[Gg]ruppen|[Bb]ands|[Mm]annschaften|[Vv]erein|[Bb]ilder|[Ff]ilme|[Bb]ücher|[Ss]traßen|[Ss]chulen|[Ss]tücke|[Ww]erke|[Oo]rte|[Tt]ore|[Tt]reffer))\p{Lu}[\p{L}-]+|weitere|neue|andere)(?: (?!und |sowie )[\p{L}-]+){0,4}(?:: |, nämlich |, und zwar )(?<list>(?:[^.!?;:\n„“"]|(?<=\d)\.(?=\d)|(?<=Dr|Prof|St)\. ){20,}?)(?=[.!?;\n](?:\s|$)|$)/u;
const SOME =
  /(?<!\p{L})(?:darunter|unter anderem|zum Beispiel|etwa|sowohl|nicht|weder|oder|jeweils|statt|ersetzt|Ehepaar|Duo|Trio|Paar|Quartett|Band|Chor|Familie\p{L}*|Geschwister|Brüder|Schwestern|Team|Verein|Gruppe|Firma|seine\p{Ll}*|ihre\p{Ll}*|including|or|not)(?!\p{L})/u;

/** What stands between the commas and words for and, brackets left out. */
function piecesOf(list: string): string[] | null {
  const bare = list.replace(/ \([^()]{1,60}\)/gu, '');
  if (/[()]/u.test(bare)) return null;
  const body = bare.split(/, (?:die|der|das|dem|den) \p{Ll}/u)[0] ?? '';
  if (body.length < bare.length) return null;
  const pieces = body.split(/, (?:und |sowie |and )?| (?:und|sowie|and) /u).map(each => each.trim());
  return pieces.length >= 3 && /(?:^|[^,]) (?:und|sowie|and) /u.test(body) ? pieces : null;
}

/** First name and surname, behind words for what they are; or one first name with a time or an age. */
const FULL =
  /^(?:(?:de[nrm]|die|das) )?(?:(?!(?:aus|in|von|mit|für) )[\p{L}-]+ ){0,3}?\p{Lu}[\p{L}’-]+ (?:(?:von|van|de|zu|der) )?\p{Lu}[\p{L}’-]+(?: (?:aus|in|von|vom|für|mit|im) .{2,40}| \d{1,3}| \(\d+\))?$/u;
const TIMED = /^\p{Lu}\p{Ll}+ (?:um|mit|am|gegen) [\d.:]+(?: \p{L}+){0,2}$/u;
const BARE = /^\p{Lu}\p{Ll}{2,}$/u;

/** Null where any piece is no person. Anna und Otto Berg are two. */
function countOf(pieces: readonly string[]): number | null {
  const isTimed = pieces.every(each => TIMED.test(each));
  if (isTimed) return pieces.length;
  const full = pieces.filter(each => FULL.test(each)).length;
  const isAll = pieces.every(
    (each, at) => FULL.test(each) || (BARE.test(each) && FULL.test(pieces[at + 1] ?? '')),
  );
  return isAll && full >= 3 ? pieces.length : null;
}

/** 2.14 Uhr and (3. Liga) count nobody. */
function isOfOthers(text: string, { kind, value, end }: Amount): boolean {
  return kind === 'count' && value > 1 && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}
