import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import { foldForSearch } from '../../../text/fold';
import { createLiteralScanner } from '../../../text/literal-scanner';
import { type Person, surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction, makeFinding } from '../../findings';
import { sentenceAt, sentenceTextAt } from '../../pairs';
import { sexOfFirstName } from '../people/sex-of-first-name';
import { findAsOthers, findOthersOffices } from './others-offices';
import { findTakenUpOffices } from './taken-up-offices';
import { findTwoOffices } from './two-offices';

/**
 * One text that tells a trip as past and as to come, gives one person two offices, or two ages, or speaks of two countries
 * where it has named one.
 */
export function checkContradictions({ reading }: CheckContext): CheckFinding[] {
  const signs = scan(reading.text);
  return [
    ...(signs & TRIP ? findTrips(reading) : []),
    ...findTwoOffices(reading),
    ...findOthersOffices(reading),
    ...findAsOthers(reading),
    ...findTakenUpOffices(reading),
    ...findAges(reading),
    ...findTurnedAges(reading),
    ...(signs & COUNTRIES ? findTwoCountries(reading) : []),
  ];
}

/** Literals of which a text with a past trip, and one with two countries, must have some; see literal-scanner.ts. */
const scan = createLiteralScanner([
  'unternommen|besucht|absolviert|bereist|zurück|heim|reiste|flog|war zu besuch'.split('|'),
  'beiden länder|zwei länder|beider länder|the two countries|both countries'.split('|'),
]);
const TRIP = 0b01;
const COUNTRIES = 0b10;

const PLACE = String.raw`(?:nach|in|in die|in den|to) ((?:Süd-?|Nord-?)?\p{Lu}[\p{L}-]+)`;
const PAST_TRIPS = [
  new RegExp(
    String.raw`(?:hat|haben|hatte)(?=[^.!?\n]{0,120}(?:unternommen|besucht|absolviert|bereist))[^.!?\n]{0,90}? ${PLACE}`,
    'gu',
  ),
  /(?:zurück|heim)(?:ge)?(?:kehrt|kommen)?(?!\p{L})(?<=(?:aus|(?:fahrt|reise|besuch) (?:nach|in)) (?:der |dem )?(?:\p{Lu}\p{L}+ )?((?:Süd-?|Nord-?)?\p{Lu}[\p{L}-]+) (?:zurück|heim)(?:ge)?(?:kehrt|kommen)?)/gu,
  new RegExp(String.raw`(?:reiste|reisten|flog|war zu Besuch|besuchte) (?:[^.!?\n]{0,40} )?${PLACE}`, 'gu'),
];
const COMING_TRIPS = [
  new RegExp(
    String.raw`(?:wird|werden) (?:[^.!?\n]{0,60} )?${PLACE} (?:reisen|fliegen|aufbrechen|fahren)`,
    'gu',
  ),
  new RegExp(String.raw`(?:reist|fliegt|bricht|reisen|brechen|fährt) (?:[^.!?\n]{0,30} )?${PLACE}`, 'gu'),
  /(?<!\p{L})In (\p{Lu}[\p{L}-]+) (?:wird|werden) [^.!?\n]{0,90}? (?:werden|besuchen|treffen|besichtigen|wohnen|sprechen|teilnehmen)(?=[.,])/gu,
];
const AGAIN =
  /erneut|wieder|abermals|nochmals|nächste[nsmr]? Jahr|zweite[nsmr]? Mal|zurück|weiter|again|next year|auch/u;

function findTrips(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const told = (patterns: readonly RegExp[]) =>
    patterns.flatMap(pattern =>
      Array.from(text.matchAll(pattern))
        .slice(0, MAX_TRIPS)
        .map(({ index, 0: words, 1: place = '' }): Trip => {
          return {
            start: index,
            end: index + words.length,
            place: foldForSearch(place).replace(/-/g, ''),
            who: lazily(() => whoIn(reading, index)),
          };
        }),
    );
  const past = told(PAST_TRIPS).filter(({ place }) => place.length > 3);
  if (past.length === 0) return [];
  const spans = reading.sentences();
  return told(COMING_TRIPS)
    .flatMap(trip => {
      const other = past.find(
        each =>
          each.place === trip.place &&
          each.start !== trip.start &&
          ([...trip.who()].some(who => each.who().has(who)) || isGroupAgain(reading, each.start, trip.start)),
      );
      if (!other) return [];
      const sentence = spans[2 * sentenceAt(spans, trip.start)] ?? 0;
      const around = text.slice(Math.max(sentence, trip.start - 80), trip.end + 30);
      const isGroup = isGroupAgain(reading, other.start, trip.start);
      if (AGAIN.test(isGroup ? around.replace(/(?<!\p{L})auch(?!\p{L})/gu, '') : around)) return [];
      return makeContradiction(reading, trip, other, 'trip');
    })
    .slice(0, 3);
}

/** `who` are surnames. */
type Trip = Span & { place: string; who: () => ReadonlySet<string> };

/** Sentences that follow may take up a group by its last part: die Partnerschaftsgruppe, die Gruppe. */
function isGroupAgain(reading: Reading, past: number, coming: number): boolean {
  if (past > coming) return false;
  const again = DEFINITE_GROUP.exec(sentenceTextAt(reading, coming))?.[1]?.toLowerCase();
  if (again === undefined) return false;
  const groups = sentenceTextAt(reading, past).match(GROUP) ?? [];
  return groups.some(group => group.toLowerCase().replace(/n$/u, '').endsWith(again.replace(/n$/u, '')));
}

const GROUPS =
  '[Dd]elegation|[Gg]ruppe|[Jj]ugendlichen?|[Ss]chüler(?:innen)?|[Mm]annschaft|[Rr]atsmitglieder|[Cc]hor|[Oo]rchester|[Kk]lasse|[Aa]bordnung|[Tt]eilnehmer|[Kk]apelle';
const GROUP = new RegExp(`(?<!\\p{L})\\p{L}*(?:${GROUPS})(?!\\p{L})`, 'gu');
const DEFINITE_GROUP = new RegExp(
  `(?<!\\p{L})(?:[Dd]ie|[Dd]er|[Dd]as) (\\p{L}*(?:${GROUPS}))(?!\\p{L})`,
  'u',
);

const MAX_TRIPS = 40;

/** Surnames in the sentence of an offset. */
function whoIn({ sentences, people }: Reading, offset: number): Set<string> {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const named = itemsBetween(people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
  return new Set(named.map(({ last }) => surnameKey(last)));
}

const BOTH_COUNTRIES =
  /(?:zwischen|in) (?:den |diesen )?(?:beiden|zwei) Ländern(?! und| wie)(?![\p{L}])|(?<![\p{L}])(?:der beiden|beider) Länder(?![\p{L}])|(?:between|of) (?:the two|both) countries/gu;
/** What news call a country by. */
const CAPITALS = new Set(
  `berlin paris london rom madrid warschau wien bern moskau kiew kyjiw washington peking tokio seoul brüssel ankara athen
  teheran jerusalem beijing tokyo moscow kyiv rome warsaw vienna`.split(/\s+/),
);
const NEAR_COUNTRIES = 700;

/** "Zwischen beiden Ländern", where at most one country was named by then. */
function findTwoCountries({ text }: Reading): CheckFinding[] {
  return Array.from(text.matchAll(BOTH_COUNTRIES))
    .slice(0, 3)
    .flatMap(({ index, 0: words }) => {
      const from = Math.max(0, index - NEAR_COUNTRIES);
      const end = text.indexOf('\n', index);
      const near = text.slice(from, end < 0 ? index + 200 : Math.min(end, index + 200));
      /** As it is written there first, by its key. */
      const found = new Map<string, string>();
      let hasOther = false;
      for (const [word] of near.matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu)) {
        for (const part of new Set([word, ...word.split('-')])) {
          const place = findPlace(part);
          if (!place || (place.level === 'city' && !CAPITALS.has(place.key))) continue;
          found.set(place.key, found.get(place.key) ?? part);
        }
        // A country that no list has, or one in other words.
        if (OTHER_COUNTRY.test(word) && !findPlace(word)) hasOther = true;
      }
      if (found.size > 1 || hasOther) return [];
      return makeFinding('internal_contradiction', {
        at: { start: index, end: index + words.length },
        params: { kind: 'countries', text: words, otherText: [...found.values()].join(', ') },
        severity: 'low',
      });
    });
}

const OTHER_COUNTRY =
  /^(?:EU|Bund|Bundesrepublik|Republik|Königreich|Nachbar(?!schaft)\p{L}*|Bundesland|Bundesländer|\p{Lu}\p{L}{3,}(?:land|reich|stan))$/u;

/** Jana Voss (43) and, further down, Jana Voss (45). */
function findAges({ text, people }: Reading): CheckFinding[] {
  const ages = new Map<string, { start: number; end: number; age: string; first: string; last: string }>();
  const found: CheckFinding[] = [];
  for (const { first, last, start, end } of people()) {
    if (first === null) continue;
    const behind = /^(?: \(|, )(\d{1,2})(?:\)|,| Jahre)/u.exec(text.slice(end, end + 14));
    const before = /(\d{1,2})(?:-jährigen?|-jähriger|-Jährige| Jahre alten?) $/u.exec(
      text.slice(Math.max(0, start - 20), start),
    );
    const age = behind?.[1] ?? before?.[1];
    if (age === undefined) continue;
    const at = behind
      ? { start, end: end + behind[0].length }
      : { start: start - (before?.[0].length ?? 0), end };
    const key = `${first} ${surnameKey(last)}`;
    const known = ages.get(key);
    // Hueber and Huber of two ages are two.
    if (known && known.age !== age && known.last === last) {
      found.push(
        makeFinding('internal_contradiction', {
          at,
          other: { document: null, start: known.start, end: known.end },
          params: { kind: 'age', text: age, otherText: known.age },
          severity: 'high',
        }),
      );
    } else ages.set(key, { ...at, age, first, last });
  }
  return [...found, ...findAgesTakenUp(text, people(), [...ages.values()])];
}

/** Oliver Kalk, 60, and, further down, der 59-Jährige, where the text tells the age of nobody else. */
function findAgesTakenUp(
  text: string,
  people: readonly Person[],
  ages: readonly { start: number; end: number; age: string; first: string }[],
): CheckFinding[] {
  const [only] = ages;
  if (!only || ages.length > 1 || ANY_AGED.test(text)) return [];
  return Array.from(text.matchAll(TAKEN_UP))
    .slice(0, MAX_TRIPS)
    .filter(
      ({ index, 0: words, 1: age }) =>
        index > only.end &&
        age !== only.age &&
        (Math.abs(Number(age) - Number(only.age)) === 1 || isNobodyElse(text, people, only.first, words)),
    )
    .map(({ index, 0: words, 1: age = '' }) =>
      makeFinding('internal_contradiction', {
        at: { start: index, end: index + words.length },
        other: { document: null, start: only.start, end: only.end },
        params: { kind: 'age', text: age, otherText: only.age },
        severity: 'medium',
      }),
    );
}

/** Whether nobody else of the text can be meant: a man by der 43-Jährige, where all others named are women. */
function isNobodyElse(text: string, people: readonly Person[], own: string, words: string): boolean {
  const sex = /^der \d{2}-Jährige$/iu.test(words)
    ? 'man'
    : /^die \d{2}-Jährige$/iu.test(words)
      ? 'woman'
      : null;
  if (sex === null || UNNAMED.test(text)) return false;
  if (sexOfFirstName(own) === (sex === 'man' ? 'woman' : 'man')) return false;
  const isSomebody = people.some(
    each => each.first !== null && each.first !== own && (sexOfFirstName(each.first) ?? sex) === sex,
  );
  return !isSomebody;
}

/** People without names, of whom an age may be told. */
const UNNAMED =
  /(?<!\p{L})(?:Polizei|Zeug(?:e|in)|Fahrer(?:in)?|Opfer|Täter(?:in)?|Unfall|Angeklagte[nr]?|Festgenommene[nr]?|Verletzte[nr]?|(?:[Ss]ein|[Ii]hr)e? (?:Sohn|Tochter|Vater|Mutter|Bruder|Schwester|Freund(?:in)?|Kolleg(?:e|in))|[Ee]in(?:e[nmr]?)? (?:Mann|Frau|Kolleg(?:e|in)|Freund(?:in)?|Nachbar(?:in)?|Besucher(?:in)?))(?!\p{L})/u;

/** Somebody else of an age. */
const ANY_AGED = /(?<!\p{L})[Ee]ine?[nrms]? (?:\p{Ll}+ )?\d{2}-[Jj]ährige/u;

const INTRODUCED =
  /(?<!\d)\d{2}(?=-[Jj]ährige[nrms]?| Jahre alte[nrms]? \p{Lu})|\d{2}(?= Jahre alt[,)])(?<=\p{L}(?:, | \()\d{2})/gu;
const TAKEN_UP = /(?<![\p{L}\d])(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es) (\d{2})-Jährige[nr]?(?![\p{L}])/gu;

/** Also der 75-jährige Fahrer. */
const TURNED =
  /(?<![\p{L}\d])(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es) (\d{2})(?:-Jährige[nr]?|(?:-jährige[nr]?| Jahre alte[nr]?) (\p{Lu}\p{Ll}+))(?![\p{L}])(?! \p{Lu}\p{Ll})/gu;
const NOUN = /^\d{2}(?:-jährige[nrms]?| Jahre alte[nrms]?) (\p{Lu}\p{L}+)/u;

/** Ein 57-Jähriger and, further down, der 75-Jährige: taken up with the figures the wrong way round, and nobody else of that age. */
function findTurnedAges({ text }: Reading): CheckFinding[] {
  const introduced = Array.from(text.matchAll(INTRODUCED)).slice(0, MAX_TRIPS);
  if (introduced.length === 0) return [];
  return Array.from(text.matchAll(TURNED))
    .slice(0, MAX_TRIPS)
    .flatMap(({ index, 0: words, 1: age = '', 2: noun }) => {
      const turned = `${age.charAt(1)}${age.charAt(0)}`;
      const other = introduced.find(each => each[0] === turned && each.index < index);
      if (!other || turned === age || new RegExp(`(?<!\\d)${turned}(?!\\d)`).test(text.slice(index)))
        return [];
      const first = NOUN.exec(text.slice(other.index, other.index + 60))?.[1];
      if (noun !== undefined && first !== undefined && first !== noun) return [];
      const isKnown = new RegExp(`(?<!\\d)${age}(?!\\d)`).test(text.slice(0, index));
      if (isKnown) return [];
      const end = index + words.length;
      return makeFinding('internal_contradiction', {
        at: { start: index, end },
        other: { document: null, start: other.index, end: other.index + other[0].length },
        params: { kind: 'age', text: age, otherText: turned },
        severity: 'medium',
      });
    });
}
