import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Person, surnameKey } from '../../../text/people';
import type { Role } from '../../../text/roles';
import { areRolesApart, haveOtherHouses } from '../../../text/roles-apart';
import type { Reading } from '../../context';
import { itemsBetween, makeContradiction } from '../../findings';
import { sentenceAt } from '../../pairs';
import { CHANGE, FORMER, tellsChange } from './office-changes';

/** Two offices before one name; a text that tells of a change or of several offices says so where it names them. */
export function findTwoOffices(reading: Reading): CheckFinding[] {
  const { text, people } = reading;
  const byName = new Map<string, { person: Person; role: Role }>();
  const found: CheckFinding[] = [];
  const firstOf = reading.firstNames();
  let tries = 0;
  for (const [at, person] of people().entries()) {
    const role = person.roles[0] ?? sharedRole(text, people()[at - 1], person);
    const first = person.first ?? firstOf.get(surnameKey(person.last)) ?? null;
    if (first === null || !role) continue;
    const younger = JUNIOR.exec(text.slice(person.end, person.end + 16))?.[0] ?? '';
    const key = `${first} ${surnameKey(person.last)}${younger}`;
    const known = byName.get(key);
    if (!known) {
      byName.set(key, { person, role });
      continue;
    }
    const isOthers = isOfOtherBody(text, people(), known, { person, role });
    if (!isOthers && !areApart(text, known.role, role)) continue;
    if (person.end - known.role.start > MAX_STRETCH) continue;
    if (++tries > MAX_TRIES || isToldOf(reading, known, { person, role })) continue;
    if ((!isOthers && areSideBySide(text, known.role, role)) || isChange(reading, known, { person, role }))
      continue;
    if (person.first === null && KIN.test(text.slice(known.role.start, person.end + KIN_REACH))) continue;
    found.push(makeContradiction(reading, spanOf({ person, role }), known.role, 'office'));
  }
  return found;
}

/** The office of the one before, die Vorstände Klara Fink und Jens Sommer. */
function sharedRole(text: string, before: Person | undefined, person: Person): Role | undefined {
  const [role] = before?.roles ?? [];
  if (!before || !role || person.first === null || role.end > before.start) return undefined;
  if (!AND.test(text.slice(before.end, person.start))) return undefined;
  const word = text.slice(role.start, role.end);
  const isPlural = LED_IN.test(text.slice(Math.max(0, role.start - 24), role.start)) && !SINGULAR.test(word);
  return isPlural ? role : undefined;
}

const AND = /^(?: \([^)]{1,20}\))? und (?:(?:Dr|Prof)\. )*$/u;
const LED_IN = /(?<!\p{L})(?:[Dd]ie|[Bb]eiden) (?:\p{Ll}+en )?$/u;
const SINGULAR = /(?:in|ende|nete)$/u;

/** The later office is told of the person in between otherwise than before the name: he spoke als Kreisvorsitzender. */
function isToldOf(reading: Reading, { role }: InOffice, { person, role: later }: InOffice): boolean {
  const who = surnameKey(person.last);
  return reading
    .officePhrases()
    .some(
      each =>
        each.who === who &&
        each.head === later.key &&
        each.start > role.start &&
        each.end < later.start &&
        !reading.people().some(({ start }) => start >= each.end && start <= each.end + 2),
    );
}

type InOffice = { person: Person; role: Role };

const MAX_TRIES = 60;
/** UTF-16 units. Further apart nearly every text speaks of a change. */
const MAX_STRETCH = 6_000;

/** Trainer der Jugend sowie Vorsitzender. */
const AS_WELL = /^[^.!?,;\n]{0,40} sowie (?:\p{Ll}+ )?\p{Lu}/u;
const BESIDE =
  /(?<!\p{L})(?:auch|heute|jetzt|inzwischen|nun|neue[rn]?|und|sowie|als|dann|now|also|and)(?!\p{L})[^.!?]{0,20}$/u;

/** In a sentence of either, or in one between that names nobody else. */
function isChange(reading: Reading, one: InOffice, other: InOffice): boolean {
  const { text } = reading;
  const spans = reading.sentences();
  const [from, to] = [sentenceAt(spans, one.role.start), sentenceAt(spans, other.person.end)];
  const lead = text.slice(Math.max(0, other.role.start - REACH), other.role.start);
  // Beigeordneter und Aufsichtsratsvorsitzender, as before, but for the deputy.
  const isDeputyAgain = one.role.key === other.role.key && / und (?:stellvertretende[rnm]? )?$/u.test(lead);
  if (BESIDE.test(lead) && !isDeputyAgain) return true;
  if ([one, other].some(({ role: { end } }) => AS_WELL.test(text.slice(end, end + 2 * REACH)))) return true;
  if (tellsChange(reading, spanOf(one)) || tellsChange(reading, spanOf(other))) return true;
  const key = one.person.last;
  for (let at = from + 1; at < to; at++) {
    const sentence = text.slice(spans[at * 2], spans[at * 2 + 1]);
    if (
      (CHANGE.test(sentence) || FORMER.test(sentence)) &&
      (sentence.includes(key) ||
        (TAKES_UP.test(sentence) && isLastNamed(reading, one.person, spans[at * 2] ?? 0)))
    )
      return true;
  }
  return false;
}

function spanOf({ person, role }: InOffice): Span {
  return { start: Math.min(person.start, role.start), end: Math.max(person.end, role.end) };
}

/** Er and sie are whoever was named last. */
function isLastNamed({ people }: Reading, { start, last }: Person, before: number): boolean {
  const named = itemsBetween(people(), start, before).at(-1);
  return named === undefined || surnameKey(named.last) === surnameKey(last);
}

const REACH = 40;
const KIN_REACH = 120;
const TAKES_UP =
  /(?<!\p{L})(?:[Ee]r|[Ss]ie|[Ii]hm|[Ii]hr|[Ss]eine?[nrms]?|[Ii]hre?[nrms]?|[Hh]e|[Ss]he)(?!\p{L})/u;

/** What somebody is besides: a trade, a seat in a council, a party's office; and whom an article leads to, der Kreisvorsitzende Voss. */
function areSideBySide(text: string, one: Role, other: Role): boolean {
  if (areOfTwoParties(text, one, other) || isOfOneCore(one.key, other.key)) return false;
  if (haveOtherHouses(one.key, other.key)) return false;
  const kindOf = ({ key, start, end }: Role) =>
    TRADE.test(key)
      ? 'trade'
      : MANDATE.test(key) || PARTY.test(text.slice(start, end))
        ? 'mandate'
        : 'office';
  const isLed = ARTICLE.test(text.slice(Math.max(0, other.start - REACH), other.start));
  return kindOf(one) !== kindOf(other) || (isLed && (HEAD_OF_SOME.test(other.key) || TRADE.test(other.key)));
}

/** Vorsitzende and Ehrenvorsitzende. */
function isOfOneCore(...keys: [string, string]): boolean {
  const [x, y] = keys.map(key => key.replace(/^(?:ober|ehren)/u, ''));
  return x === y;
}

const TRADE =
  /(?:lehrer|musiker|landwirt|(?<!chef)arzt|(?<!staats)anwalt|unternehmer|polizist|kunstler|maler|fotograf|autor|schauspieler|pfarrer|student|wissenschaftler|forscher|professor|pfleger|okonom|feuerwehrmann)$/u;
const MANDATE =
  /(?:abgeordneter|stadtverordneter|(?:stadt|kreis|gemeinde|national|stande|kantons|gross)rat(?:in)?)$/u;
const HEAD_OF_SOME = /(?:vorsitzender|prasident|chef|sprecher)$/u;
const ARTICLE = /(?<!\p{L})(?:[Dd](?:er|ie|en|em|es)|[Aa]ls) (?:\p{Ll}+e[nr]? )?$/u;
const KIN =
  /Bruder|Schwester|Cousin|Namensvetter|Sohn|Tochter|Vater|Mutter|Ehemann|Ehefrau|Ehepaar|[Vv]erwandt/u;

/**
 * The Vorsitzende of one body becomes the Präsidentin of another, Lions-Präsidentin Harms, which the text has spoken of and whose
 * Clubpräsidentin is somebody else.
 */
function isOfOtherBody(text: string, people: readonly Person[], known: InOffice, later: InOffice): boolean {
  const { role, person } = later;
  const [, body = ''] = BODY.exec(text.slice(role.start, role.end)) ?? [];
  const head = CHAIR.exec(role.key)?.[0];
  if (body === '' || head === undefined || !CHAIR.test(known.role.key)) return false;
  if (text.slice(known.role.start, known.person.end).includes(body)) return false;
  const from = Math.max(0, role.start - MAX_STRETCH);
  if (!text.slice(from, role.start).includes(body)) return false;
  return itemsBetween(people, from, role.start).some(
    each =>
      surnameKey(each.last) !== surnameKey(person.last) &&
      each.roles.some(({ key, modifiers }) => modifiers.length === 0 && key.endsWith(head)),
  );
}

const BODY = /^(\p{Lu}[\p{L}]{2,})-\p{Lu}/u;
const CHAIR = /(?:prasident|vorsitzender|obmann|sprecher|chef)$/u;

function areApart(text: string, one: Role, other: Role): boolean {
  return (
    areRolesApart(one, other) ||
    areRolesApart(plainRole(one), plainRole(other)) ||
    areTownHeadAndOther(one.key, other.key) ||
    areTownHeadAndOther(other.key, one.key) ||
    areOfTwoParties(text, one, other)
  );
}

/** A Bürgermeister may be Dezernent as well; where there is an Oberbürgermeister, that one is not. */
function areTownHeadAndOther(one: string, other: string): boolean {
  return one === 'oberburgermeister' && /(?:dezernent|kammerer|beigeordneter)$/u.test(other);
}

/** An Oberbürgermeister is no Dezernent, as no Bürgermeister is. */
function plainRole(role: Role): Role {
  return { ...role, key: role.key.replace(/^ober(?=burgermeister)/u, '') };
}

const PARTY = /^(?:SPD|CDU|CSU|FDP|Grünen?|AfD|Linken?|BSW|FWG?|ÖVP|FPÖ|SPÖ|SVP)(?=-)/u;

/** SPD-Fraktionschef and CDU-Fraktionschef. */
function areOfTwoParties(text: string, a: Role, b: Role): boolean {
  const [one, other] = [a, b].map(({ start, end }) =>
    PARTY.exec(text.slice(start, end))?.[0].replace(/n$/u, ''),
  );
  return one !== undefined && other !== undefined && one !== other;
}

/** Two of one name. */
const JUNIOR = /^ (?:[Jj]unior|[Ss]enior|jun\.|sen\.|[Jj]r\.?|[Ss]r\.?|der (?:Ältere|Jüngere))(?!\p{L})/u;
