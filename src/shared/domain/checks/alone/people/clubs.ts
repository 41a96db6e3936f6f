import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import type { OfficePhrase } from '../../against-source/roles/office-phrases';
import type { Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { tellsChange } from '../wording/office-changes';

/**
 * One person of two clubs, Lea Kern (TSV Au) and Kern vom SV Berg, and one who leads two houses: der Leiter der Realschule, and Leiter
 * des Gymnasiums. German.
 */
export function findTwoClubs(reading: Reading): CheckFinding[] {
  const firsts = reading.firstNames();
  const clubs = CLUB_SIGN.test(reading.text) ? clubsIn(reading) : [];
  const found = clubs.flatMap((one, at) => {
    const same = clubs.slice(0, at).filter(each => each.who === one.who);
    const [other] = same;
    if (!other || !firsts.has(one.who) || same.some(each => areOne(each.club, one.club))) return [];
    if (MOVED.test(reading.text.slice(Math.max(0, one.start - 200), one.end + 120))) return [];
    return told(reading, one, other);
  });
  return [...found, ...findTwoHouses(reading, firsts)].slice(0, 3);
}

function told(reading: Reading, one: Span, other: Span): CheckFinding {
  return makeContradiction(reading, one, other, 'office');
}

type Member = Span & { who: string; club: string };

const CLUB = `(?:TSV|TSG|TuS|TV|SV|SC|FC|FV|VfB|VfL|VfR|SpVgg|SG|LG|LAV|LC|TG|TC|RSV|RC|DJK|ASV|BSC|BSV|ESV|PSV|SSV|SSC|MTV|HSG|HSV|KSV|ERC|EC|EHC|SKC|SK|WSV|Ski-?[Cc]lub|Turnverein|Sportverein)`;
const CLUB_SIGN = new RegExp(String.raw`(?:\(|vom |von der |für den |der )(?:1\. )?${CLUB} `, 'u');
const BEHIND = new RegExp(
  String.raw`^(?: \(\d\d?\))?(?:,)? (?:\(|vom |von der )(?:\d\d?, )?(?<club>(?:1\. )?${CLUB} (?:\d{2,4} )?\p{Lu}[\p{L}/-]+)`,
  'u',
);
const MOVED =
  /wechsel|früher|ehemalig|bisher|zuvor|künftig|ab(?: der)? (?:nächsten|kommenden|neuen)|Neuzugang|verpflichte|kehrt|Zweitspielrecht|Vorjahr|damals|noch für/u;

function clubsIn({ text, people }: Reading): Member[] {
  return people()
    .slice(0, 200)
    .flatMap(({ end, last, start }) => {
      const match = BEHIND.exec(text.slice(end, end + 60));
      const club = match?.groups?.club;
      if (!match || club === undefined) return [];
      return [{ start, end: end + match[0].length, who: surnameKey(last), club: foldForSearch(club) }];
    });
}

function areOne(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x) || x.split(/[ /-]/u).at(-1) === y.split(/[ /-]/u).at(-1);
}

/** Of one rank of two things: beside the name each time, and neither the wider nor a word for any house. */
function findTwoHouses(reading: Reading, firsts: ReadonlyMap<string, string>): CheckFinding[] {
  const phrases = reading
    .officePhrases()
    .filter(each => each.isBeside && !each.isFormer && each.objects.length > 0 && HEADS.test(each.head));
  return phrases.flatMap((one, at) => {
    const same = phrases.slice(0, at).filter(each => each.who === one.who && each.head === one.head);
    const [other] = same;
    if (!other || one.who === null || !firsts.has(one.who)) return [];
    if (same.some(each => areOfOneHouse(each, one)) || [one, other].some(each => tellsChange(reading, each)))
      return [];
    return told(reading, one, other);
  });
}

const HEADS =
  /^(?:(?:schul|amts|abteilungs|bereichs)?leiter|direktor|rektor|sprecher|trainer|intendant|chefarzt|kommandant)$/u;
const KINDS: readonly RegExp[] = [
  /(?:schule|gymnasium|kindergarten|kita|internat)$/u,
  /(?:museum|galerie|archiv|bibliothek|bucherei)$/u,
  /(?:amt|behorde|referat|dezernat)$/u,
  /^(?:polizei|feuerwehr|bahn|stadt|landkreis|staatsanwaltschaft|gericht|landgericht|amtsgericht|bundespolizei)$/u,
  /(?:theater|oper|orchester|philharmonie)$/u,
  /(?:klinik|klinikum|krankenhaus|chirurgie|medizin|gynakologie|kardiologie|urologie|neurologie|padiatrie|orthopadie|geriatrie|anasthesie|radiologie)$/u,
];

/** Houses of one kind are told apart by their words. */
function areOfOneHouse({ objects: [x = ''] }: OfficePhrase, { objects: [y = ''] }: OfficePhrase): boolean {
  if (x.includes(y) || y.includes(x)) return true;
  const kind = KINDS.find(each => each.test(x));
  return kind === undefined || !kind.test(y) || /^(?:schule|museum|amt|klinik|theater|haus)$/u.test(y);
}
