import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import type { OfficePhrase } from './office-phrases';

/**
 * An office of somebody that a source gives them in other matters or of something else, gives to somebody else, or says to
 * be over: die gesundheitspolitische Sprecherin where she is the rechtspolitische; die Vorsitzende des Rates, where it is a
 * commission of it; Gesundheitsminister, where he was it before. Linear in the offices of both texts. As role_mismatch.
 */
export function checkHeldOffices({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : reading.officePhrases();
  if (own.length === 0) return [];
  const known = sourceReadings.map(source => source.officePhrases());
  return sourceReadings.flatMap((source, document) => {
    const phrases = known[document] ?? [];
    if (phrases.length === 0 || !isRelated(document)) return [];
    const others = byWho(phrases);
    const tell = (at: OfficePhrase, other: OfficePhrase) =>
      makeContrast('role_mismatch', { reading, at, document, source, other, severity: 'high' });
    return own.flatMap(phrase => {
      const nested = findNested(phrase, phrases, own);
      if (nested) return tell(phrase, nested);
      if (phrase.who === null) return [];
      const held = others.get(phrase.who) ?? [];
      const isHeldSo = known.some(list =>
        list.some(
          each => each.who === phrase.who && isSameOffice(each, phrase) && each.isFormer <= phrase.isFormer,
        ),
      );
      if (isHeldSo) return [];
      const other =
        findOtherMatter(phrase, held) ??
        findOtherObject(phrase, held, source) ??
        findHolder(phrase, phrases, source) ??
        findFormer(phrase, held, phrases);
      return other ? tell(phrase, other) : [];
    });
  });
}

function byWho(phrases: readonly OfficePhrase[]): Map<string, OfficePhrase[]> {
  const groups = new Map<string, OfficePhrase[]>();
  for (const phrase of phrases) {
    if (phrase.who === null) continue;
    const group = groups.get(phrase.who);
    if (group) group.push(phrase);
    else groups.set(phrase.who, [phrase]);
  }
  return groups;
}

function isSameOffice(x: OfficePhrase, y: OfficePhrase): boolean {
  return (
    isOneHead(x, y) &&
    (x.matter === null || y.matter === null || x.matter === y.matter) &&
    (x.objects.length === 0 || y.objects.length === 0 || isOneObject(x.objects[0], y.objects[0]))
  );
}

function isOneHead({ head: x }: OfficePhrase, { head: y }: OfficePhrase): boolean {
  return x.endsWith(y) || y.endsWith(x) || (LEADS.test(x) && LEADS.test(y));
}

const LEADS = /(?:leiter|chef|direktor)$/u;

function isOneObject(x = '', y = ''): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.includes(short.slice(0, Math.max(4, short.length - 1)));
}

/** In other matters: of one sort, so that both cannot be meant. */
function findOtherMatter(
  { matter, ...phrase }: OfficePhrase,
  held: readonly OfficePhrase[],
): OfficePhrase | null {
  if (matter === null) return null;
  const same = held.filter(each => each.head === phrase.head && each.matter !== null);
  const [other] = same;
  const isSort = other?.matter != null && sortOf(other.matter) === sortOf(matter);
  return isSort && same.every(each => each.matter !== matter) ? other : null;
}

function sortOf(matter: string): string {
  return /politisch$|\.$/u.exec(matter)?.[0] ?? 'field';
}

/** Of something else that the source speaks of, too, and not of what only leads or names the same house. */
function findOtherObject(
  phrase: OfficePhrase,
  held: readonly OfficePhrase[],
  source: Reading,
): OfficePhrase | null {
  const [object] = phrase.objects;
  if (object === undefined || GENERAL.test(object) || !source.joinedWords().includes(object)) return null;
  const same = held.filter(each => isOneHead(each, phrase) && each.objects.length > 0);
  const [other] = same;
  const isOther = same.every(
    ({ objects: [first = ''] }) => !isOneObject(first, object) && !GOVERNS.test(first),
  );
  // Des Bischöflichen Museums Paulinum: the source calls it by both.
  const isCalledSo = same.some(({ end }) =>
    foldForSearch(source.text.slice(end, end + NAME_BEHIND)).includes(object),
  );
  return other && isOther && !isCalledSo && !GENERAL.test(other.objects[0] ?? '') ? other : null;
}

/** UTF-16 units. */
const NAME_BEHIND = 30;

/** Of a part of it there, whoever is meant: die Vorsitzende des Rates, where the source has one of a commission of it. */
function findNested(
  { head, objects: [object] }: OfficePhrase,
  phrases: readonly OfficePhrase[],
  own: readonly OfficePhrase[],
): OfficePhrase | null {
  if (object === undefined || GENERAL.test(object)) return null;
  const same = phrases.filter(each => each.head === head && each.objects.length > 0);
  if (same.some(({ objects: [first] }) => isOneObject(first, object))) return null;
  const [part, ...more] = same.filter(({ objects: [, ...wholes] }) =>
    wholes.some(whole => isOneObject(whole, object)),
  );
  const first = part?.objects[0];
  const isTold = own.some(each => each.head === head && isOneObject(each.objects[0], first));
  return part && more.length === 0 && !GOVERNS.test(first ?? '') && !isTold ? part : null;
}

/** What is said again of whatever was named before. */
const GENERAL =
  /^(?:gewerkschaft|partei|fraktion|verein|verband|unternehm|firma|konzern|behorde|amt|schule|stadt|gemeinde|land|landkreis|kreis|bund|klinik|klinikum|krankenhau|museum|theater|institut|universitat|hochschule|stiftung|kammer|kommission|ausschu|gremium|projekt|bank|gesellschaft|initiative|burgerinitiative|abteilung|einrichtung|hau|zentrum|team|mannschaft|feuerwehr|betrieb|werk|gruppe|vereinigung|organisation|bereich|referat|dezernat|fachbereich|lehrstuhl|kampagne|aktion|programm|region|kirche|ministerium|verwaltung|rathau|wehr|haus|ausschuss|krankenhaus|rathaus|fakultat|arbeitsgruppe)$|minister/u;
/** Whose head is the head of the house. */
const GOVERNS =
  /(?:vorstand|prasidium|geschaftsfuhrung|direktion|leitung|direktorium|verwaltungsrat|spitze)$/u;

/** The source gives the same to somebody else, and knows this one, too. */
function findHolder(
  phrase: OfficePhrase,
  phrases: readonly OfficePhrase[],
  { people }: Reading,
): OfficePhrase | null {
  const { who, matter, objects, head } = phrase;
  const [object] = objects;
  const isTelling = matter !== null || (object !== undefined && !GENERAL.test(object));
  if (!isTelling || !people().some(({ last }) => surnameKey(last) === who)) return null;
  const holders = phrases.filter(
    each =>
      each.head === head &&
      each.isBeside &&
      each.matter === matter &&
      (matter !== null || (each.objects.length > 0 && isOneObject(each.objects[0], object))),
  );
  const [holder] = holders;
  return holder && holders.every(each => each.who !== null && each.who !== who) ? holder : null;
}

/** It is over there, and somebody else has it or they are something else. */
function findFormer(
  phrase: OfficePhrase,
  held: readonly OfficePhrase[],
  phrases: readonly OfficePhrase[],
): OfficePhrase | null {
  if (phrase.isFormer || !phrase.isBeside || phrase.matter !== null) return null;
  const same = held.filter(each => phrase.head.endsWith(each.head));
  const [other] = same;
  if (!other || same.some(each => !each.isFormer)) return null;
  const isSucceeded =
    held.some(each => !each.isFormer) ||
    phrases.some(each => each.who !== phrase.who && each.head === other.head && !each.isFormer);
  return isSucceeded ? other : null;
}
