import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext, Reading } from '../../context';
import { makeContradiction } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';

/**
 * One deed told as done and as to come (internal_contradiction): der Preis wird am 17. Mai verliehen, and Kern nahm den
 * Preis entgegen; der Pavillon wurde eingeweiht, and soll im Juni eingeweiht werden; vom 9. bis 29. Juni, and läuft noch bis
 * Ende Juli. Both speak of one thing by its noun, and of no other part of it. German.
 */
export function checkToldToCome({ reading, review }: CheckContext): CheckFinding[] {
  const { text } = reading;
  if (!/^de/i.test(review.language)) return [];
  const written = parseDay(review.date);
  const published = written ? Date.UTC(written.year, written.month - 1, written.day) / DAY_MS : null;
  return [
    ...(SIGN.test(text) ? findDeeds(reading, published, written?.year ?? null) : []),
    ...findRanges(reading),
    ...findMixed(reading),
  ];
}

const DAY_MS = 86_400_000;
const SIGN = /(?<!\p{L})(?:soll|sollen|wird|werden)(?!\p{L})/u;
const LONGEST = 400;

/** Participles and infinitives of one deed, and how else it is told as done. */
const DEEDS: ReadonlyArray<readonly [parts: string, past: string]> = [
  [
    'verliehen|überreicht|übergeben|ausgehändigt|überreichen|verleihen',
    'überreichte[n]?|verlieh(?:en)?|übergab(?:en)?|nahm(?:en)? [^.!?;]{3,70} entgegen',
  ],
  ['eröffnet|eingeweiht|freigegeben|einweihen', 'eröffnete[n]?|weihte[n]? [^.!?;]{3,70} ein'],
  [
    'ausgeliefert|geliefert|angeschafft|beschafft|gekauft|erworben',
    'kaufte[n]?|beschaffte[n]?|erwarb(?:en)?',
  ],
  ['gefällt|abgeholzt|gerodet', 'fällte[n]?'],
  ['abgerissen|abgebrochen', 'riss(?:en)? [^.!?;]{3,60} ab'],
  ['gepflanzt', 'pflanzte[n]?'],
  ['unterzeichnet|unterschrieben|unterzeichnen', 'unterzeichnete[n]?|unterschrieb(?:en)?'],
  ['fertiggestellt|vollendet', 'stellte[n]? [^.!?;]{3,60} fertig'],
  ['enthüllt|enthüllen', 'enthüllte[n]?'],
  ['getauft', 'taufte[n]?'],
  ['beigesetzt|beerdigt|bestattet', 'setzte[n]? [^.!?;]{3,60} bei'],
  ['eingetragen|eintragen', 'trug(?:en)? sich|Eintrag|Eintragung'],
  [
    'beschlossen|verabschiedet|gebilligt|beschließen',
    'beschloss(?:en)?|billigte[n]?|hat [^.!?;]{3,80} zugestimmt|stimmte[n]? [^.!?;]{3,80} zu',
  ],
];

type Deed = { coming: RegExp; past: RegExp };

const DEED_READERS: readonly Deed[] = DEEDS.map(([parts, past]) => ({
  coming: new RegExp(
    `(?<!\\p{L})(?:(?:soll|sollen|wird|werden)(?!\\p{L})(?:[^.!?;]|(?<=\\d)\\.){3,140}?(?<!\\p{L})(?:${parts})(?: werden)?(?=[.,]|$)|(?:${parts}|${parts.replace(/(?<=^|\|)\p{Ll}/gu, first => first.toUpperCase())}) (?:wird|werden)(?!\\p{L})(?:[^.!?;]|(?<=\\d)\\.){3,140})`,
    'u',
  ),
  past: new RegExp(
    `(?<!\\p{L})(?:(?:wurden?|ist|sind|hat|haben)(?!\\p{L})(?:[^.!?;]|(?<=\\d)\\.){3,140}?(?<!\\p{L})(?:${parts})(?! (?:werden|worden wäre|haben|sein))(?=[.,]|$| worden)|(?:${past})(?!\\p{L}))`,
    'u',
  ),
}));

const ANY_DEED = new RegExp(DEEDS.map(([parts]) => parts).join('|'), 'iu');
/** Of what is not told as one: the second, the rest, in part. */
const OTHERWISE =
  /(?<!\p{L})(?:zweite[nrs]?|dritte[nrs]?|weitere[nrsm]?|restliche[nrsm]?|übrige[nrsm]?|nächste[nrs]?(?! (?:Woche|Wochen|Monat|Monaten|Monats|Jahr|Jahres|Tag|Tagen|Zeit))|andere[nrsm]?|erste[nrs]?|Teile?s?|teilweise|\p{L}*[Aa]bschnitt\p{L}*|symbolisch\p{L}*|offiziell\p{L}*|vorab|digital|bereits früher|damals|Vorjahr\p{L}*|ursprünglich|eigentlich|erneut|wieder|auch|ebenfalls|nicht|kein\p{L}*|alljährlich|jährlich|jedes Jahr|alle \p{L}+ Jahre|jeweils|Nachfolge\p{L}*|Ausschuss\p{L}*|ob|falls|wenn|könnte|würde|hätte|wäre|sollte|wollte|Förder\p{L}*|Antr[aä]g\p{L}*)(?!\p{L})/u;
const LATER =
  /(?<!\p{L})(?:erst|noch|demnächst|bald|in Kürze|im (?:kommenden|nächsten|Frühjahr|Sommer|Herbst|Winter)|in (?:der|den) (?:kommenden|nächsten)|am kommenden|kommende[nr]?|nächste[nr]?|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))(?!\p{L})/u;
const DAY = new RegExp(
  `(?<![\\d.])(?<day>\\d{1,2})\\. (?<month>${GERMAN_MONTHS.join('|')})(?: (?<year>20\\d\\d))?(?!\\p{L})`,
  'gu',
);

function findDeeds(
  { text, sentences }: Reading,
  published: number | null,
  year: number | null,
): CheckFinding[] {
  const spans = sentences();
  const found: CheckFinding[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const sentence = end - start > LONGEST ? '' : text.slice(start, end);
    if (
      !SIGN.test(sentence) ||
      !ANY_DEED.test(sentence) ||
      OTHERWISE.test(sentence) ||
      /[„“»«]/u.test(sentence)
    )
      continue;
    for (const { coming, past } of DEED_READERS) {
      const will = coming.exec(sentence);
      const isFar = Array.from(sentence.matchAll(YEAR)).some(([each]) => Number(each) !== year);
      if (!will || isFar || !isToCome(will[0], sentence, published, year)) continue;
      const nouns = nounsOf(sentence);
      const other = findPast(text, spans, i, past, nouns);
      if (!other) continue;
      const own = { start: start + will.index, end: start + will.index + will[0].length };
      const [at, before] = other.start > own.start ? [other, own] : [own, other];
      found.push(makeContradiction({ text }, at, before, 'opposed'));
    }
  }
  return found;
}

/** Soll … werden, or wird on a day behind the day of publication. */
function isToCome(words: string, sentence: string, published: number | null, year: number | null): boolean {
  if (/^soll/u.test(words)) return true;
  if (published === null || year === null) return LATER.test(sentence);
  const days = Array.from(sentence.matchAll(DAY), ({ groups = {} }) => {
    const month = monthNumberOf(groups.month ?? '');
    return Date.UTC(Number(groups.year ?? year), month - 1, Number(groups.day)) / DAY_MS - published;
  });
  return days.length > 0 ? days.every(each => each > 0 && each < HALF_YEAR) : LATER.test(sentence);
}

const HALF_YEAR = 200;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
/** Sentences to either side. */
const REACH = 24;

function findPast(text: string, spans: Int32Array, own: number, past: RegExp, nouns: ReadonlySet<string>) {
  for (let i = Math.max(0, own - REACH); i < Math.min(spans.length, own + REACH + 2); i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (i === own || end - start > LONGEST) continue;
    const sentence = text.slice(start, end);
    const was = past.exec(sentence);
    if (!was || OTHERWISE.test(sentence) || /(?<!\d)(?:19|20)\d\d(?!\d)|[„“»«]/u.test(sentence)) continue;
    if (SIGN.test(was[0]) || !haveOne(nounsOf(sentence), nouns)) continue;
    return { start: start + was.index, end: start + was.index + was[0].length };
  }
  return null;
}

const NO_THING = new RegExp(
  `^(?:Die|Der|Das|Den|Dem|Des|Ein|Eine|Am|Im|In|Ins|Auf|Bei|Nach|Zu|Zum|Zur|Mit|Von|Vor|Für|Und|Sie|Er|Es|Rund|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Herbst|Frühjahr|Sommer|Winter|Woche|Wochen|Monat|Monaten|Jahr|Jahres|Ende|Anfang|Mitte|Uhr|Euro|Stadt|Gemeinde|Rathaus|Bürgermeister|Bürgermeisterin|Landrat|Rat|Gemeinderat|Stadtrat|Kreistag|Versammlung|Mitglieder|Menschen|Gäste|Jury|${GERMAN_MONTHS.join('|')})$`,
  'u',
);

/** A Literaturpreis is a Preis. */
function haveOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const noun of some) {
    if (others.has(noun)) return true;
    const end = noun.toLowerCase();
    if (end.length >= LONG && [...others].some(each => each.endsWith(end))) return true;
  }
  return false;
}

/** Letters. */
const LONG = 4;

function nounsOf(sentence: string): Set<string> {
  const nouns = sentence.match(/(?<![\p{L}-])\p{Lu}\p{Ll}{2,}(?:-?\p{L}+)*/gu) ?? [];
  return new Set(nouns.filter(noun => !NO_THING.test(noun)).map(noun => noun.replace(/(?:es|s|n|en)$/u, '')));
}

const RANGE = new RegExp(
  `(?<!\\p{L})vom \\d{1,2}\\.(?: (?:${GERMAN_MONTHS.join('|')}))? bis (?:zum )?(?<day>\\d{1,2})\\. (?<month>${GERMAN_MONTHS.join('|')})(?!\\p{L})`,
  'gu',
);
const RUNS = new RegExp(
  `(?<!\\p{L})[Dd](?:ie|as|er) (?:Aktion|Ausstellung|Schau|Messe|Festival|Fest|Volksfest|Turnier|Wettbewerb|Sammlung|Umfrage|Kampagne|Sperrung|Markt|Kirmes|Veranstaltungsreihe|Reihe|Festwoche) (?<words>(?:läuft|dauert|geht)(?: noch| insgesamt| weiter)? bis (?:zum )?(?:(?<day>\\d{1,2})\\.|Ende|Mitte|Anfang) (?<month>${GERMAN_MONTHS.join('|')}))(?!\\p{L})`,
  'gu',
);

/** Vom 9. bis 29. Juni, and läuft noch bis Ende Juli. */
function findRanges({ text, has }: Reading): CheckFinding[] {
  if (!has('month')) return [];
  const runs = Array.from(text.matchAll(RUNS));
  if (runs.length === 0) return [];
  const [range, ...more] = text.matchAll(RANGE);
  if (!range || more.length > 0) return [];
  return runs.flatMap(({ index, 0: all, groups = {} }) => {
    const isSame =
      groups.month === range.groups?.month && (groups.day === undefined || groups.day === range.groups?.day);
    if (isSame || /verlänger/u.test(text)) return [];
    const words = groups.words ?? '';
    const end = index + all.length;
    const at = { start: end - words.length, end };
    return [
      makeContradiction({ text }, at, { start: range.index, end: range.index + range[0].length }, 'opposed'),
    ];
  });
}

const MIXED =
  /(?<![^\s])(?:[^.!?;:,„“"\n]{3,80}) (?<past>spielten?|sangen?|sang|sprach(?:en)?|las(?:en)?|tanzten?|trat(?:en)? [^.,;]{3,40} auf) [^.!?;:,„“"\n]{3,60}, (?:auch|und auch|dazu|anschließend|danach) (?<will>[^.!?;:,„“"\n]{3,60} (?:wird|werden) (?:auftreten|spielen|singen|sprechen|lesen|tanzen|zu hören sein|zu sehen sein))(?=[.,])/gu;

/** Zwischen den Reden spielte das Orchester, auch der Chor wird auftreten. */
function findMixed({ text }: Reading): CheckFinding[] {
  if (!/(?:wird|werden) (?:auftreten|spielen|singen|sprechen|lesen|tanzen|zu hören|zu sehen)/u.test(text))
    return [];
  return Array.from(text.matchAll(MIXED)).flatMap(({ index, 0: all, groups = {} }) => {
    const [past, will] = [groups.past ?? '', groups.will ?? ''];
    if (OTHERWISE.test(all.replace(/(?<!\p{L})(?:auch|dazu)(?!\p{L})/gu, ''))) return [];
    const start = index + all.indexOf(` ${past} `) + 1;
    const from = index + all.lastIndexOf(will);
    return [
      makeContradiction(
        { text },
        { start, end: start + past.length },
        { start: from, end: from + will.length },
        'opposed',
      ),
    ];
  });
}
