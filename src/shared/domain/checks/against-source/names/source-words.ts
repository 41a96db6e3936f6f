import type { CheckFinding } from '../../../../model/check';
import { startsWithCapital } from '../../../text/capital';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { isInflectionOf } from '../../../text/inflections';
import { isFirstName } from '../../../text/is-first-name';
import { PLACES } from '../../../text/name-lists';
import { areRolesApart } from '../../../text/roles-apart';
import type { Word as Written } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { writtenBetween } from '../../written-words';

/**
 * Places, organisations, parties and offices without a name that stand in the review where a sentence of the source that
 * says the same has another one. Only words that the other text lacks altogether are held against each other, so order
 * does not matter; common nouns are none of it.
 */
export function checkSourceWords(context: CheckContext): CheckFinding[] {
  return context.sourceReadings.flatMap((source, document) => [
    ...checkSentences(context, source, document),
    ...checkQualifiers(context, source, document),
  ]);
}

const MIN_STRENGTH = 0.5;
/** Enough where one body's name stands before both: Landgericht Minden. */
const MIN_BEFORE_NAME = 0.34;
const MAX_PARTNERS = 2;
const MAX_WORDS = 80;
const MAX_SENTENCE = 1_200;

type Word = {
  start: number;
  end: number;
  text: string;
  folded: string;
  known: Written;
  before: string;
  after: string;
  isPerson: boolean;
};

function checkSentences(context: CheckContext, source: Reading, document: number): CheckFinding[] {
  const pairs = context.pairs()[document];
  const { reading } = context;
  if (!pairs) return [];
  const [isOwn, isOther] = [knownIn(reading.words()), knownIn(source.words())];
  const lonelyThere = new Map<number, Word[]>();
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  for (let at = 0; at * 2 < spans.length; at++) {
    const own = lonely(reading, at, isOther);
    const taken = new Set<number>();
    for (const { source: from, strength } of own.length === 0
      ? []
      : pairs.ofReview(at).slice(0, MAX_PARTNERS)) {
      if (strength < MIN_BEFORE_NAME) continue;
      const others = lonelyThere.get(from) ?? lonely(source, from, isOwn);
      lonelyThere.set(from, others);
      for (const word of own) {
        const pick = others
          .map(other => ({ other, rule: judge(word, other, strength) }))
          .find(({ rule }) => rule !== null);
        if (!pick?.rule || taken.has(word.start)) continue;
        taken.add(word.start);
        found.push(
          makeFinding(isInBrackets(reading.text, word) ? 'role_mismatch' : pick.rule, {
            at: word,
            other: { document, start: pick.other.start, end: pick.other.end },
            params: { text: word.text, otherText: pick.other.text },
            severity: 'medium',
          }),
        );
      }
    }
  }
  return found;
}

/** Oberbürgermeister Ihling (SPD): whose party it is, is said of a person. */
function isInBrackets(text: string, { start, end, folded }: Word): boolean {
  return PARTIES.has(folded) && text[start - 1] === '(' && text[end] === ')';
}

function judge(word: Word, other: Word, strength: number): CheckFinding['rule'] | null {
  if (word.isPerson || other.isPerson) return null;
  const [x, y] = [word.folded, other.folded];
  if (x === y || isOnePlace(word.known, other.known)) return null;
  const isOfOneBody =
    word.before === other.before && BODY.test(word.before) && isToponym(word) && isToponym(other);
  if (!isOfOneBody && strength < MIN_STRENGTH) return null;
  if (isInflectionOf(word.text, other.text)) return null;
  if (isOfOneBody) return 'place_mismatch';
  if (PARTIES.has(x) && PARTIES.has(y)) return partyOf(x) === partyOf(y) ? null : 'org_variant';
  if (STREET.test(x) && STREET.test(y)) {
    const isSameStem = x.slice(0, 4) === y.slice(0, 4) || editDistance(x, y, 2) <= 2;
    const isNamed = isStreetName(x) && isStreetName(y);
    return (isSameStem || isNamed) && !isAbbreviated(x, y) ? 'place_mismatch' : null;
  }
  const [role, otherRole] = [word.known.roleKey, other.known.roleKey];
  if (role !== null && otherRole !== null) {
    const isApart = areRolesApart({ key: role, modifiers: [] }, { key: otherRole, modifiers: [] });
    return isApart && strength >= 0.7 && word.before === other.before ? 'role_mismatch' : null;
  }
  if (role !== null || otherRole !== null) return null;
  if (isHouse(word, other, x, y) || isOtherBody(x, y)) return 'org_variant';
  // Peking may be what China says.
  const isOneLevel = (word.known.place?.level ?? 'city') === (other.known.place?.level ?? 'city');
  const isPlaced = isOneLevel && isPlaceLike(word) && isPlaceLike(other);
  const isNear = () => Math.min(x.length, y.length) >= 4 && editDistance(x, y, 2) <= 2;
  if (
    isPlaced &&
    strength >= 0.55 &&
    ((isToponym(word) && isToponym(other)) || (word.before === other.before && isNear()))
  )
    return 'place_mismatch';
  const isFirm = FIRM.test(word.after) && FIRM.test(other.after);
  const isBeside =
    (startsWithCapital(word.after) && word.after === other.after) ||
    (startsWithCapital(word.before) &&
      word.before === other.before &&
      !/^(?:[DEIS]\p{Ll}{1,4})$/u.test(word.before));
  if (x[0] !== y[0] || !(isFirm || isBeside) || !isNear()) return null;
  // Moderator and Moderation: who does it, and what.
  if (x.replace(DOER, '') === y.replace(DOER, '')) return null;
  // Alte and Ältere Menschen.
  if (/er?[nrms]?$/u.test(x) && /er?[nrms]?$/u.test(y) && x.slice(0, 3) === y.slice(0, 3) && x.length < 8)
    return null;
  // Collin Harper: two names side by side are a person's, unless a kind of house or firm is one of them.
  const isGiven =
    !isFirm && startsWithCapital(word.after) && word.after === other.after && isFirstName(word.text);
  if (isGiven) return 'name_variant';
  return STREET.test(foldForSearch(word.after)) && word.after === other.after
    ? 'place_mismatch'
    : 'org_variant';
}

const DOER = /(?:or|orin|ion|ung|erin|er)$/u;

/** Amerika and USA. */
function isOnePlace({ place }: Written, other: Written): boolean {
  return place !== null && place.key === other.place?.key;
}

/** Kreissparkasse Bergheide and Stadtsparkasse Bergheide: one kind of house with one name behind it. */
function isHouse(word: Word, other: Word, x: string, y: string): boolean {
  if (!startsWithCapital(word.after) || word.after !== other.after) return false;
  return HOUSE_ENDINGS.some(
    ending => x.endsWith(ending) && y.endsWith(ending) && x !== y && x !== ending && y !== ending,
  );
}

/** Bodies that press and readers mix up; whoever names one of them does not mean the other. */
function isOtherBody(x: string, y: string): boolean {
  const [a, b] = [BODY_OF.get(x), BODY_OF.get(y)];
  return a !== undefined && b !== undefined && a !== b;
}

const BODIES =
  'bundestag bundesrat bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht bundesarbeitsgericht bundessozialgericht bundesfinanzhof kreistag landtag amtsgericht landgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht finanzgericht bundespolizei landeskriminalamt bundeskriminalamt verfassungsschutz zoll'.split(
    ' ',
  );

/** Also as a genitive. */
const BODY_OF: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(body => ['', 's', 'es'].map(ending => [body + ending, body] as const)),
);

const HOUSE_ENDINGS =
  'sparkasse bank werke klinikum klinik schule hochschule verband verein gericht amt museum theater'.split(
    ' ',
  );
const BODY =
  /^(?:\p{Lu}\p{L}*(?:gericht|amt|polizei)|Polizei|Universität|Hochschule|Stadt|Gemeinde|Klinikum|Flughafen|Landkreis|Kreis|Staatsanwaltschaft|Feuerwehr|Bahnhof|Bistum)$/u;
const FIRM = /^(?:GmbH|AG|SE|KG|OHG|Ltd|Inc|Stiftung|Gruppe|Group)$/u;
/** No Käufer, Prüfer, Läufer or Anrufer. */
const STREET =
  /(?:strasse|str|allee|weg|platz|gasse|ring|(?<!ka|la|ta|sa|ra|st|pr|(?:^|n)r)ufer|damm|chaussee)$/u;
/** Hauptstraße is most villages' name for one, and a Landstraße is no name. */
function isStreetName(folded: string): boolean {
  return (
    /.{3}(?:strasse|str|allee|gasse|chaussee|damm|ufer)$/u.test(folded) &&
    STREET.test(folded) &&
    !COMMON_STREETS.test(folded)
  );
}

const COMMON_STREETS =
  /^(?:bundes|land|landes|kreis|haupt|neben|seiten|einkaufs|durchgangs|zufahrts|einbahn|wohn|staats|gemeinde|orts|anlieger|stich|spiel|verbindungs|dorf|umgehungs|ausfall|park|prozess|fluss|rhein|see)/u;
const PARTIES = new Set(
  'spd cdu csu fdp afd grune grunen linke linken bsw sozialdemokraten christdemokraten liberalen'.split(' '),
);
const PLACED_BY = new Set('in aus nach bei von vor um zwischen bis ab zu richtung'.split(' '));
const TOPONYM =
  /(?:burg|berg|dorf|stadt|heim|hausen|hofen|ingen|au|ow|feld|tal|thal|bach|furt|bruck|stedt|leben|rode|walde?|kirchen|see|hagen|beck|horst|stein|hafen|mund|munde|sum|itz|nitz|witz|ster|furth|wald|kassel|hamm)$/u;

function partyOf(folded: string): string {
  return folded
    .replace(/n$/, '')
    .replace('sozialdemokrate', 'spd')
    .replace('liberale', 'fdp')
    .replace('christdemokrate', 'cdu');
}

function isAbbreviated(x: string, y: string): boolean {
  const short = (word: string) => word.replace(/strasse$/, 'str');
  return short(x) === short(y);
}

function isPlaceLike({ before, text }: Word): boolean {
  return PLACED_BY.has(before.toLowerCase()) || PLACES.has(text.toLowerCase());
}

function isToponym({ text, folded, known }: Word): boolean {
  return (
    PLACES.has(text.toLowerCase()) ||
    known.place?.level === 'city' ||
    (TOPONYM.test(folded) && !/(?:ung|heit|keit|schaft|ion|haft|ehen|ungen)$/u.test(text))
  );
}

/** Capitalised words of a sentence that the other text does not have in any form. */
function lonely(reading: Reading, sentence: number, isKnown: (word: Written) => boolean): Word[] {
  const spans = reading.sentences();
  const [from = 0, to = 0] = [spans[sentence * 2], spans[sentence * 2 + 1]];
  const words = writtenBetween(reading, from, Math.min(to, from + MAX_SENTENCE), MAX_WORDS);
  const people = itemsBetween(reading.people(), from, to);
  return words.flatMap(({ start, end, word }, at): Word[] => {
    const { text, folded } = word;
    if (!word.isCapital || text.length < 3 || isKnown(word)) return [];
    const isPerson = people.some(person => person.start < end && start < person.end);
    const [before, after] = [words[at - 1]?.word.text ?? '', words[at + 1]?.word.text ?? ''];
    return [{ start, end, text, folded, known: word, before, after, isPerson }];
  });
}

/** Whether a text has a word; each is looked up once. */
function knownIn(forms: ReadonlySet<string>): (word: Written) => boolean {
  const known = new Map<Written, boolean>();
  return word => {
    const found = known.get(word) ?? isKnown(forms, word);
    known.set(word, found);
    return found;
  };
}

function isKnown(known: ReadonlySet<string>, { text, folded, nounStem }: Written): boolean {
  return (
    known.has(folded) ||
    known.has(nounStem) ||
    (folded.endsWith('s') && known.has(folded.slice(0, -1))) ||
    (folded.endsWith('er') && known.has(folded.slice(0, -2))) ||
    (folded.includes('-') && known.has(folded.replace(/-/g, ''))) ||
    (PARTIES.has(folded) &&
      [...PARTIES].some(each => partyOf(each) === partyOf(folded) && known.has(each))) ||
    (text.includes('-') && text.split('-').every(part => known.has(foldForSearch(part))))
  );
}

/** Frankfurt (Oder) and Frankfurt am Main. */
function checkQualifiers(context: CheckContext, source: Reading, document: number): CheckFinding[] {
  const known = new Map<string, { start: number; end: number; text: string; with: string }[]>();
  for (const place of qualifiedIn(source.text))
    known.set(place.head, [...(known.get(place.head) ?? []), place].slice(0, 8));
  return qualifiedIn(context.review.text).flatMap(place => {
    const others = known.get(place.head) ?? [];
    const [other] = others;
    if (!other || others.some(each => each.with === place.with) || source.text.includes(place.with))
      return [];
    if (context.review.text.includes(other.with)) return [];
    return makeFinding('place_mismatch', {
      at: place,
      other: { document, start: other.start, end: other.end },
      params: { text: place.text, otherText: other.text },
      severity: 'high',
    });
  });
}

function qualifiedIn(text: string) {
  return Array.from(text.matchAll(QUALIFIED), ({ index, 1: head = '', 2: bracketed, 3: behind }) => {
    const qualifier = bracketed ?? behind ?? '';
    const end = text.indexOf(qualifier, index + head.length) + qualifier.length + (bracketed ? 1 : 0);
    return { head, start: index, end, text: text.slice(index, end), with: qualifier };
  }).filter(({ with: qualifier }) => !/^(?:SPD|CDU|CSU|FDP|AfD|Grüne|Linke|BSW)$/u.test(qualifier));
}

/** Names of several towns that news tell apart by what stands behind. */
const TWIN_TOWNS =
  'Frankfurt|Neustadt|Freiburg|Rothenburg|Offenbach|Halle|Mülheim|Limburg|Marburg|Neuenburg|Weiden|Homburg|Oldenburg|Königstein|Burg|Bergen|Lindau|Ludwigshafen|Rheinfelden|Kirchheim|Weil';
const QUALIFIED = new RegExp(
  String.raw`(?<![\p{L}])(${TWIN_TOWNS})(?= \((\p{Lu}\p{L}+)\)| (?:am|an der|a\. ?d\.|bei|im|ob der|in) (\p{Lu}\p{L}+))`,
  'gu',
);
