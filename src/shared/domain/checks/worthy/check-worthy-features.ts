import { findDates } from '../../text/dates';
import { findNames } from '../../text/names';
import { findNumbers } from '../../text/numbers';
import { findQuotations } from '../../text/quotations';
import { ENGLISH_ACTORS, ENGLISH_PHRASES, ENGLISH_WORDS } from './check-worthy-english';
import { GERMAN_ACTORS, GERMAN_FIGURES, GERMAN_PHRASES, GERMAN_WORDS } from './check-worthy-german';
import { endsInOne, type WordTable } from './check-worthy-lists';
import { listSentenceWords, type SentenceWord } from './check-worthy-sentence';
import { isConditionalAside, isForecast, isHearsay, isJudged, isTold } from './check-worthy-tense';
import type { CheckWorthyFeature } from './check-worthy-weights';

/** The features of one sentence. Everything but English is read as German. Linear. */
export function readCheckWorthyFeatures(sentence: string, language: string): Set<CheckWorthyFeature> {
  const isEnglish = /^en/i.test(language);
  const words = listSentenceWords(sentence);
  const features = new Set<CheckWorthyFeature>();
  addWords(features, words, isEnglish);
  addPhrases(features, words, isEnglish);
  addFigures(features, sentence, language);
  if (findNames(sentence, language).length > 0) features.add('named_actor');
  if (findQuotations(sentence).length > 0) features.add('quotation');
  addShape(features, sentence, words, isEnglish);
  if (isTold(words, isEnglish)) features.add('told');
  if (isJudged(words, isEnglish)) features.add('judged');
  if (isForecast(words, isEnglish)) features.add('forecast');
  if (!isEnglish && isHearsay(words)) {
    features.delete('forecast');
    features.delete('demand');
    features.add('attribution');
  }
  if (!isEnglish && features.has('conditional') && isConditionalAside(words)) features.delete('conditional');
  return features;
}

function addWords(
  features: Set<CheckWorthyFeature>,
  words: readonly SentenceWord[],
  isEnglish: boolean,
): void {
  const table = isEnglish ? ENGLISH_WORDS : GERMAN_WORDS;
  for (const [at, { lower, isCapital }] of words.entries()) {
    for (const feature of featuresOf(table, words[at], at === 0, isEnglish)) features.add(feature);
    if (isEnglish ? ENGLISH_ACTORS.has(lower) : isCapital && endsInOne(lower, GERMAN_ACTORS))
      features.add('actor');
    if (!isEnglish && isCapital && endsInOne(lower, GERMAN_FIGURES)) features.add('statistics');
    if (isMoreThan(words, at)) features.add('comparison');
    const comparer = isEnglish ? 'than' : 'als';
    if (words[at + 1]?.lower === comparer && /.{3}er[ensm]?$/u.test(lower) && !isCapital)
      features.add('comparison');
    if (isEnglish ? /.{3}est$/u.test(lower) : isSuperlative(lower, isCapital)) features.add('superlative');
  }
}

/** mehr Menschen als, so viele Gäste wie: at most three words between. */
function isMoreThan(words: readonly SentenceWord[], at: number): boolean {
  const first = words[at];
  if (!first || !/^(?:mehr|weniger|so)$/u.test(first.lower)) return false;
  const second = first.lower === 'so' ? 'wie' : 'als';
  return words.slice(at + 1, at + 5).some(({ lower }) => lower === second);
}

function featuresOf(
  table: WordTable,
  word: SentenceWord | undefined,
  isFirst: boolean,
  isEnglish: boolean,
): readonly CheckWorthyFeature[] {
  if (!word) return [];
  const lower = word.lower;
  if (isEnglish) return table.get(lower) ?? [];
  if (!word.isCapital) return table.get(lower) ?? inflectedOpinion(table, lower);
  // Of CO2-Ausstoß the last part counts.
  const noun = lower.slice(lower.lastIndexOf('-') + 1);
  const asNoun = table.get(noun.charAt(0).toUpperCase() + noun.slice(1)) ?? [];
  return isFirst ? [...asNoun, ...(table.get(lower) ?? [])] : asNoun;
}

/** Of adjectives the list has the bare form. */
function inflectedOpinion(table: WordTable, lower: string): readonly CheckWorthyFeature[] {
  const bare = table.get(lower.replace(/e[nrsm]?$/u, '')) ?? [];
  return bare.length === 1 && bare[0] === 'opinion' ? bare : [];
}

/** größte, häufigsten; not erste, beste, Küsten. */
function isSuperlative(lower: string, isCapital: boolean): boolean {
  return (
    !isCapital &&
    /[sß]te[nrsm]?$/u.test(lower) &&
    /.{3}(?:[^aeiouyäöü]|[eö])ste[nrsm]?$|größte[nrsm]?$/u.test(lower) &&
    !/(?:erste|letzte|nächste|kommste|leiste|koste|meiste|raste|taste|faste|laste|gäste|ernste|feste|wusste|musste|passte)[nrsm]?$/u.test(
      lower,
    )
  );
}

function addPhrases(
  features: Set<CheckWorthyFeature>,
  words: readonly SentenceWord[],
  isEnglish: boolean,
): void {
  const line = ` ${words.map(({ lower }) => lower).join(' ')} `;
  for (const [phrase, feature] of isEnglish ? ENGLISH_PHRASES : GERMAN_PHRASES) {
    if (line.includes(phrase)) features.add(feature);
  }
}

function addFigures(features: Set<CheckWorthyFeature>, sentence: string, language: string): void {
  const dates = findDates(sentence, language);
  if (dates.length > 0) features.add('date');
  for (const { start, end, unit } of findNumbers(sentence, language, dates)) {
    if (unit === TIME_OF_DAY) continue;
    if (/^(?:\.\d\d)?\s?(?:Uhr|[ap]\.?m)/u.test(sentence.slice(end, end + 8))) continue;
    if (/(?:Seite|Folge|Teil|page)\s$/u.test(sentence.slice(Math.max(0, start - 8), start))) continue;
    features.add('number');
    if ((unit !== null && unit !== 'year') || /\d/.test(sentence.slice(start, start + 2)))
      features.add('measure');
  }
}

function addShape(
  features: Set<CheckWorthyFeature>,
  sentence: string,
  words: readonly SentenceWord[],
  isEnglish: boolean,
): void {
  if (/\?["”“«]?\s*$/u.test(sentence.slice(-8))) features.add('question');
  if (/!["”“«]?\s*$/u.test(sentence.slice(-8))) features.add('exclamation');
  // Melden Sie, Freuen Sie: the verb first, then whom it tells.
  if (
    !isEnglish &&
    words.some(({ lower, isCapital }, at) => at < 4 && isTellingYou(lower, isCapital, words[at + 1]))
  )
    features.add('instruction');
  if (/^\s*[„“”»«"]/u.test(sentence.slice(0, 8)) && /[“”«»"]\s*$/u.test(sentence.slice(-8)))
    features.add('bare_quotation');
  if (words.length < SHORT_WORDS) features.add('short');
  if (words.length >= DETAILED_WORDS) features.add('detailed');
  if (words.length >= LONG_WORDS) features.add('long');
  if (isConnected(words)) features.add('connected');
  if (/^[^:]{1,16}:\s/u.test(sentence) && LABELS.has(words[0]?.lower ?? '')) features.add('service');
  // Reported speech stands in the conditional too: he had never seen it, he said.
  if (features.has('speech') || features.has('attribution')) features.delete('conditional');
}

const TIME_OF_DAY = "o'clock";

/** "Das ist …" points back, "Das Stadion" does not. */
function isConnected([first, second]: readonly SentenceWord[]): boolean {
  if (!first || !CONNECTIVES.has(first.lower)) return false;
  return first.lower !== 'das' || (second !== undefined && AFTER_POINTING_THAT.has(second.lower));
}

const AFTER_POINTING_THAT: ReadonlySet<string> = new Set(
  'ist sind war waren hat hatte wird wurde kann könnte muss soll sollte macht geht heißt gilt bleibt zeigt wäre klingt alles ganze sagt'.split(
    ' ',
  ),
);

function isTellingYou(lower: string, isCapital: boolean, next: SentenceWord | undefined): boolean {
  return isCapital && lower.endsWith('en') && next?.lower === 'sie' && next.isCapital;
}

const SHORT_WORDS = 6;
const DETAILED_WORDS = 11;
const LONG_WORDS = 17;

/** Openings that lean on the sentence before, in both languages. */
const CONNECTIVES: ReadonlySet<string> = new Set(
  `und doch aber da so denn das es auch nur noch was wer wenn worauf dann hier dabei jetzt plötzlich kein vielleicht man dort ob darum
  and but so that this it there then here what perhaps`.split(/\s+/),
);

const LABELS: ReadonlySet<string> = new Set(
  'foto bild quelle stand text grafik video lesen von bewertung photo source by'.split(' '),
);
