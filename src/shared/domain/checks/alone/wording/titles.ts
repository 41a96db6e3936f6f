import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import type { OfficePhrase } from '../../against-source/roles/office-phrases';
import type { Reading } from '../../context';

/**
 * What people are called right beside their names, in order: the offices of the lists, and whatever else looks like what somebody
 * does, Kuratorin Paula Ritter. `head` is without gender and case.
 */
export function titlesIn(reading: Reading): OfficePhrase[] {
  const { text } = reading;
  const found = reading.officePhrases().filter(each => each.who !== null && each.isBeside);
  for (const person of reading.people().slice(0, MAX_PEOPLE)) {
    if (!ENDS.has(text.charAt(person.start - 1))) continue;
    const from = Math.max(0, person.start - REACH);
    const match = BEFORE.exec(text.slice(from, person.start));
    const word = match?.[1] ?? '';
    if (!match || !DOES.test(word) || NOBODY.test(word) || findRoleKey(word) !== null) continue;
    const start = from + match.index;
    const isFormer = FORMER.test(text.slice(Math.max(0, start - REACH), start));
    found.push({
      start,
      end: start + word.length,
      head: titleKey(word),
      matter: null,
      objects: [],
      who: surnameKey(person.last),
      isBeside: true,
      isFormer,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MAX_PEOPLE = 200;
const REACH = 60;
/** What BEFORE may end with. */
const ENDS: ReadonlySet<string> = new Set([' ', '.']);
/** Also Schützenkönig wurde Bastian Röder. */
const BEFORE =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{3,40}) (?:(?:ist|wurde|wird|bleibt) (?:\p{Ll}+ )?)?(?:(?:Prof|Dr)\. ?)*$/u;
const DOES =
  /(?:er|or|eur|ent|ant|ist|rat|ät|könig|amme|loge|mann|frau|chef|wirt|walt|rzt|vogt|nom|är|graf|soph|pat|ik)(?:in)?$|(?:ör|eu|ät)rin$|(?:schwester|amme|nete[rn]?|agte[rn]?|ende[rn]?)$/u;
/** Words for anybody, and for no one. */
const NOBODY =
  /(?:Herr|Frau|Mann|Kinder|Geschwister|Brüder|Bruder|Schwester|Vater|Mutter|Eltern|Tochter|Partner(?:in)?|Nachbar(?:in)?|Jubilar(?:in)?|[Ss]ieger(?:in)?|[Gg]ewinner(?:in)?|[Kk]andidat(?:in)?|Bewerber(?:in)?|[Bb]rauer|Peter|Walter|Werner|Günter|Dieter|Rainer|Reiner|Oliver|Alexander|Peer|Ober|Unter|Der|Dieser|Jener|Unser|Später|Danach|Anwesend|Retter|Abend|Wochenende|Jahrhundert|Dezember|November|Oktober|September|Wiener|Berliner|Hamburger|Kölner|Münchn?er|Opfer|Täter|Zeugen?|Spieler(?:in)?|Mitglied|Nachfolger(?:in)?|Vorgänger(?:in)?|Stellvertreter(?:in)?|Helfer(?:in)?|Teilnehmer(?:in)?|Zwillinge?)$/u;
const FORMER = /(?:ehemalig|früher|einstig|damalig|bisherig|scheidend)\p{Ll}* $/iu;

/** Kämmerin for Kämmerer, Stadtbaurätin for Stadtbaurat. */
function titleKey(word: string): string {
  return foldForSearch(word)
    .replace(/in$/u, '')
    .replace(/(?<=nd|net|gt)e[rn]?$/u, '');
}
