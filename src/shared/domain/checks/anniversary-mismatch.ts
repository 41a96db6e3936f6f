import type { CheckFinding } from '../../model/check';
import { parseDay } from '../text/timex/calendar';
import type { CheckContext } from './context';
import { makeFinding } from './findings';

/**
 * Anniversaries, "seit" and ages against the year that the same sentence or its neighbour gives: a firm founded in 1973
 * celebrates 50 years in 2023. One year off is told as such (`isOffByOne`), low, since a jubilee may be announced or
 * held in the year beside. Silent where it was postponed, where two founding years stand near, and where no year of
 * reference can be told. German; English for ages and anniversaries in figures.
 * Params: `years`, `since`, `reference`, `expected`, `isOffByOne`, `kind` (`anniversary`, `age`).
 */
export function checkAnniversaries({ review, reading }: CheckContext): CheckFinding[] {
  const { text, language, date } = review;
  if (!/^(?:de|en)/i.test(language)) return [];
  const sentences = reading.sentences();
  const writtenIn = parseDay(date)?.year ?? yearOfTitle(text);
  const found: CheckFinding[] = [];
  for (let at = 0; at < sentences.length; at += 2) {
    const start = sentences[at] ?? 0;
    const end = sentences[at + 1] ?? 0;
    if (end - start > LONGEST_SENTENCE || !/\d|jährig|Jahre|year/.test(text.slice(start, end))) continue;
    const around = {
      before: sentenceAt(text, sentences, at - 2),
      own: { start, text: text.slice(start, end) },
      after: sentenceAt(text, sentences, at + 2),
    };
    const finding = checkJubilee(around, writtenIn) ?? checkAge(around, writtenIn);
    if (finding) found.push(finding);
  }
  return found;
}

const LONGEST_SENTENCE = 600;

type Sentence = { start: number; text: string };
type Around = { before: Sentence | null; own: Sentence; after: Sentence | null };
type Figure = { value: number; start: number; end: number };

const YEAR = String.raw`(1[5-9]\d{2}|20\d{2})`;
const JUBILEES = [
  /\b(\d{1,3})-?jährige[nsmr]? (?:\p{Lu}[\p{L}-]+ ?)?(?:Bestehen|Jubiläum|Gründungsjubiläum|Vereinsjubiläum|Firmenjubiläum|Betriebsjubiläum|Bühnenjubiläum)/u,
  /\b(\d{1,3})-?jährige[nsmr]? Bestehen/u,
  /\b(?:feiert|feierte|feiern|best(?:eht|and) seit|gibt es(?: \p{L}+)? seit|existiert seit) (?:(?:nunmehr|genau|inzwischen|heute|bereits|schon) )*(\d{1,3}) Jahren?(?! alt)\b/u,
  /\b[Ss]eit (?:(?:nunmehr|genau|inzwischen|bereits|schon) )*(\d{1,3}) Jahren?(?= (?:besteht|gibt es|existiert))/u,
  /\b[Ss]eit (?:dem Jahr )?(?:1[5-9]|20)\d{2},? also seit (?:\p{Ll}+ )?(\d{1,3}) Jahren/u,
  /\bvor (?:genau |exakt )?(\d{1,3}) Jahren (?:gegründet|eröffnet|entstand|eingeweiht)/u,
  /\b(?:ist|war|wird) (\d{1,3}) Jahre alt\b/u,
  /\b(\d{1,3})(?:st|nd|rd|th) anniversary\b/u,
];
const FOUNDINGS = [
  new RegExp(
    `(?:[Gg]egründet|[Gg]ründung|[Gg]ründungsjahr|eröffnet|eingeweiht|entstand|besteht)(?: wurde)?(?: (?:im Jahre?|im|seit|in|des Jahres|:))* ${YEAR}`,
    'gu',
  ),
  new RegExp(
    `(?:[Ss]eit|[Ii]m Jahre?|[Aa]us dem Jahr)? ?${YEAR} (?:(?:im|in|von|durch|als|vom) [^.,;]{1,50} )?(?:gegründet|eröffnet|eingeweiht|ins Leben gerufen)`,
    'gu',
  ),
  new RegExp(String.raw`\b[Ss]eit (?:dem Jahre? )?${YEAR}`, 'gu'),
  new RegExp(String.raw`\b(?:founded|established|opened) in ${YEAR}`, 'gu'),
];
/** Next to it, seit 2010 may be somebody's time in office. */
const STRICT_FOUNDINGS = FOUNDINGS.filter((_, at) => at !== 2);
const LASTS = /besteht|bestand|gibt es|existiert|Partnerschaft/;
const POSTPONED =
  /verschoben|nachgeholt|nachholen|nachgefeiert|nachfeier|\bnach[.!]?$|ausgefallen|ausfallen|abgesagt|ins Wasser gefallen|nachträglich|verspät|Verspätung|Corona|Pandemie|pandemie|coronabedingt|postponed|belated|rund|etwa|knapp|gut |fast|mehr als|über \d|mindestens|unterbr|vorverlegt|vorab|Vorfeld/;

const DELAYED =
  /verschoben|nachgeholt|nachholen|nachgefeiert|nachträglich|mit Verspätung|verspätet|\bnach[.!]$|ausgefallen|fiel\b.*\baus|fällt aus|ausfallen|abgesagt|ins Wasser gefallen|[Pp]andemie|Corona|postponed|belated/;

function checkJubilee({ before, own, after }: Around, writtenIn: number | null): CheckFinding | null {
  const jubilee = firstFigure(own, JUBILEES);
  if (!jubilee || POSTPONED.test(own.text)) return null;
  // How old something is counts from a year in the same sentence only: the next one may speak of somebody else.
  const isAge = /Jahre alt$/.test(own.text.slice(jubilee.start - own.start, jubilee.end - own.start));
  const near = (isAge ? [own] : [own, before, after]).filter(each => each !== null);
  const founding = near
    .map(each => ({
      in: each,
      years: allYears(each, each === own || LASTS.test(each.text) ? FOUNDINGS : STRICT_FOUNDINGS),
    }))
    .find(({ years }) => years.length > 0);
  if (!founding || new Set(founding.years.map(({ value }) => value)).size > 1) return null;
  if (near.some(each => DELAYED.test(each.text.trimEnd()))) return null;
  const [since] = founding.years;
  if (!since) return null;
  const reference = referenceYear(own, since.value) ?? writtenIn;
  if (reference === null || reference < since.value) return null;
  const isMoved =
    /(?:nächste|kommende|vergangene|letzte|vorige)[rnsm]* Jahr|Vorjahr|[Vv]or (?:\p{L}+|\d+) Jahren, |[Dd]amals/u.test(
      own.text,
    );
  if (isMoved) return null;
  const expected = reference - since.value;
  return expected === jubilee.value ? null : makeYears('anniversary', jubilee, since, reference, expected);
}

const AGES = [
  /\b(\d{1,3})-?[Jj]ährige[nrs]?\b(?! (?:Bestehen|Jubiläum|Geschichte|Tradition|Partnerschaft|Zusammenarbeit|Amtszeit|Haft))/u,
  /\b(?:im Alter von|aged|at the age of) (\d{1,3})\b/u,
  /\bist (\d{1,3}) Jahre alt\b/u,
  /\bmit (?:seinen|ihren) (\d{1,3}) Jahren\b/u,
];
const BIRTHS = [
  new RegExp(
    String.raw`\b(?:geboren(?:e[nr]?)?|born)(?: (?:(?!und |starb|and |died)[^;]){0,30}?)? ${YEAR}`,
    'gu',
  ),
  new RegExp(String.raw`${YEAR}(?: in \p{Lu}\p{L}+)? geboren`, 'gu'),
  new RegExp(String.raw`\bJahrgang ${YEAR}`, 'gu'),
];
const DEATH = new RegExp(
  String.raw`\b(?:starb|verstarb|gestorben|died)(?: [^.;]{0,30}?)? ${YEAR}|${YEAR} (?:starb|verstarb|gestorben)`,
  'u',
);

function checkAge({ before, own, after }: Around, writtenIn: number | null): CheckFinding | null {
  const age = firstFigure(own, AGES);
  if (!age) return null;
  const births = allYears(own, BIRTHS);
  const isNear = births.length === 0 && /^(?:Er|Sie|Der|Die|He|She)\b/.test(after?.text ?? '');
  const [birth] = births.length > 0 ? births : isNear && after ? allYears(after, BIRTHS) : [];
  if (!birth || new Set(births.map(({ value }) => value)).size > 1) return null;
  const death = DEATH.exec(own.text);
  const isDeath = /im Alter von|aged|at the age of/.test(own.text);
  if (isDeath && !death && !/starb|died|gestorben/.test(own.text)) return null;
  const died = death ? Number(death[1] ?? death[2]) : null;
  const reference = died ?? (isDeath ? null : writtenIn);
  if (reference === null || before === undefined) return null;
  const expected = reference - birth.value;
  // Whose birthday is still to come is a year younger.
  if (age.value === expected || age.value === expected - 1 || expected < 0) return null;
  return makeYears('age', age, birth, reference, expected);
}

function makeYears(
  kind: string,
  years: Figure,
  since: Figure,
  reference: number,
  expected: number,
): CheckFinding {
  const isOffByOne = Math.abs(years.value - expected) === 1;
  return makeFinding('anniversary_mismatch', {
    at: { start: years.start, end: years.end },
    other: { document: null, start: since.start, end: since.end },
    params: {
      kind,
      years: String(years.value),
      since: String(since.value),
      reference: String(reference),
      expected: String(expected),
      isOffByOne: String(isOffByOne),
    },
    severity: isOffByOne ? 'low' : 'high',
  });
}

function firstFigure({ start, text }: Sentence, patterns: readonly RegExp[]): Figure | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const from = start + match.index;
    return { value: Number(match[1]), start: from, end: from + match[0].trimEnd().length };
  }
  return null;
}

/** The four figures alone, each place once. */
function allYears({ start, text }: Sentence, patterns: readonly RegExp[]): Figure[] {
  const found = new Map<number, Figure>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? match[2] ?? '';
      const from = start + match.index + match[0].lastIndexOf(written);
      found.set(from, { value: Number(written), start: from, end: from + written.length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The only other year of the sentence, where there is one: "feiert 2024 sein 20-jähriges Bestehen". */
function referenceYear({ text }: Sentence, since: number): number | null {
  const years = [...text.matchAll(/(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d.,]*\d)/g)].map(([year]) =>
    Number(year),
  );
  const others = [...new Set(years.filter(year => year !== since))];
  return others.length === 1 ? (others[0] ?? null) : null;
}

function yearOfTitle(text: string): number | null {
  const years =
    text
      .slice(0, 200)
      .split('\n', 1)[0]
      ?.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

function sentenceAt(text: string, sentences: Int32Array, at: number): Sentence | null {
  const start = sentences[at];
  const end = sentences[at + 1];
  if (start === undefined || end === undefined || end - start > LONGEST_SENTENCE) return null;
  return { start, text: text.slice(start, end) };
}
