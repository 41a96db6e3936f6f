import type { CheckFinding } from '../../../../model/check';
import type { CheckContext } from '../../context';
import { ofCalculation } from './sum-finding';

/**
 * So many things, all of them named, that are fewer or more (number_mismatch): in fünf Sprachen, nämlich deutsch, englisch,
 * französisch und türkisch; vier Gemeinden: Altdorf, Neuhaus, Lauf, Feucht und Schwarzenbruck. Only where one word says that
 * the list is all, no item is of several things, and it ends with "und". Linear.
 */
export function checkCountedLists({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  return reading.amounts().flatMap(amount => {
    const { kind, measure, bound, value, end } = amount;
    if (kind !== 'count' || measure !== null || bound !== null || value > MOST || value < 2) return [];
    const match = NAMED.exec(text.slice(end, end + REACH));
    if (!match?.groups) return [];
    const { bracket, list: open = bracket ?? '' } = match.groups;
    const items = itemsOf(open, PERSONS.test(match[0]));
    if (items === null || items.length === value || items.length < 2) return [];
    if (Math.abs(items.length - value) > Math.max(2, value / 3)) return [];
    const start = end + match[0].lastIndexOf(open);
    const place = { document: null, start, end: start + open.length };
    return ofCalculation('number_mismatch', text, amount, place, `${items.join(' + ')} = ${items.length}`);
  });
}

const MOST = 12;
const REACH = 320;
const NOUNS =
  'Sprachen|Städten?|Gemeinden?|Ländern?|Staaten|Orten?|Ortsteilen?|Stadtteilen?|Dörfern?|Landkreisen?|Kommunen|Bundesländern?|Kantonen?|Parteien|Vereinen?|Farben|Fächern?|Disziplinen|Preisträgern?|Preisträgerinnen|Schülern?|Schülerinnen|Kandidaten|Kandidatinnen|Mitgliedern?|Musikern?|Musikerinnen|Autoren|Autorinnen|Künstlern?|Künstlerinnen|Absolventen|Absolventinnen|Bewerbern?|Bewerberinnen|Personen|Spielern?|Spielerinnen|Auszubildenden?|languages|cities|towns|countries|states|villages|parties|candidates|players';
const PERSONS =
  /^ (?:\p{Ll}+e[nr]? )?(?:Preisträger|Schüler|Kandidat|Mitglied|Musiker|Autor|Künstler|Absolvent|Bewerber|Person|Spieler|Auszubild|candidates|players)/u;
/** A noun, the word that all follow, and the list to its sentence's or bracket's end. */
const NAMED = new RegExp(
  `^ (?:\\p{Ll}+e[nr]? )?(?:${NOUNS})(?!\\p{L})(?:(?: \\p{Ll}+){0,3}(?:,? nämlich|, und zwar|,? namely|:) (?<list>[^.!?;:()\\n]+?)(?=[.!?;\\n]|$)| \\((?<bracket>[^().;:\\n]+)\\))`,
  'u',
);
const SOME =
  /(?<!\p{L})(?:darunter|unter anderem|zum Beispiel|etwa|auch|sowohl|nicht|weder|oder|je|jeweils|mit|für|bei|beide[ns]?|ihr\p{Ll}*|sein\p{Ll}*|including|or|not|with)(?!\p{L})/u;
/** A name or a language; of several words, each begins with a capital. */
const ITEM =
  /^(?:(?:de[rnms]|die|das|the) )?(?:\p{Lu}[\p{L}.’'-]*(?: (?:an der|am|im|in|bei|ob der|vor der|von|van|de|der|zu|und zu|of) \p{Lu}[\p{L}.-]*| \p{Lu}[\p{L}.’'-]*){0,3}|\p{Ll}+(?:isch|sch))$/u;
const TITLED = /^(?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u;

/** Null where it is no plain list. */
function itemsOf(list: string, arePersons: boolean): string[] | null {
  if (SOME.test(list)) return null;
  const body = list.replace(/ (?:vor|ab|an|teil|zur Auswahl|bereit|zur Verfügung)$/u, '');
  const parts = body.split(/, (?:und |sowie |and )?| (?:und|sowie|and) /u);
  if (parts.length < 2 || !/ (?:und|sowie|and) (?!.* (?:und|sowie|and) )[^,]*$/u.test(body)) return null;
  if (!parts.every(part => ITEM.test(part))) return null;
  // Anna und Otto Berg are two under one name.
  return arePersons && !parts.every(part => TITLED.test(part)) ? null : parts;
}
