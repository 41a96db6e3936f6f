import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { countLeading } from '../../../count-leading';
import { foldForSearch } from '../../../text/fold';
import { surnameKey } from '../../../text/people';
import { SPEECH_VERBS } from '../../../text/speech-verbs';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { Word } from '../../../text/words';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import type { SentencePairs } from '../../pairs';

/**
 * What somebody is told to have said, in whatever words, that the source has from somebody else: laut Feuerwehr, and laut
 * Polizei. Only where both sentences name one teller, both tellers are in the source, and nothing ties the one to the other.
 * As quote_misattributed.
 */
export function checkTellers({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const own = tellersIn(reading);
  if (own.size === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const paired = pairs()[document];
    if (!paired) return [];
    const there = tellersIn(source);
    return [...own].flatMap(([sentence, tellers]) => {
      const [teller] = tellers;
      if (!teller || tellers.length > 1 || isQuotedPerson(reading, sentence, teller)) return [];
      const other = findOther(paired, sentence, teller, there, { reading, source });
      if (!other) return [];
      return makeFinding('quote_misattributed', {
        at: { start: teller.start, end: teller.end },
        other: { document, start: other.start, end: other.end },
        params: {
          text: reading.text.slice(teller.start, teller.end),
          otherText: source.text.slice(other.start, other.end),
        },
      });
    });
  });
}

type Teller = Span & { surname: string | null; keys: ReadonlySet<string> };
type Tellers = ReadonlyMap<number, readonly Teller[]>;

const MAX_TELLERS = 60;

/** By sentence. */
function tellersIn(reading: Reading): Tellers {
  const [words, spans, sentences] = [reading.written(), reading.wordSpans(), reading.sentences()];
  const found = new Map<number, Teller[]>();
  let count = 0;
  for (const [at, word] of words.entries()) {
    const kind =
      KINDS.get(word.lower) ??
      (SPEECH_VERBS.has(word.lower) && !JUDGING.has(word.lower) ? 'verb' : undefined);
    if (kind === undefined || word.isCapital !== /^(?:Laut|Nach)$/.test(word.text)) continue;
    const start = spans[at * 2] ?? 0;
    const sentence = countLeading(sentences.length / 2, each => (sentences[each * 2] ?? 0) <= start) - 1;
    const [from, to] = [sentences[sentence * 2] ?? 0, sentences[sentence * 2 + 1] ?? 0];
    const teller = readTeller(reading, words, spans, at, kind, from, to);
    if (!teller) continue;
    const known = found.get(sentence);
    if (!known) found.set(sentence, [teller]);
    else if (!known.some(each => each.start === teller.start)) known.push(teller);
    if (++count > MAX_TELLERS) break;
  }
  return found;
}

/** Who judges a statement has not made it. */
const JUDGING: ReadonlySet<string> = new Set(
  'kritisiert kritisierte lobt lobte dankt dankte weist wies freut freute'.split(' '),
);

type Kind = 'before' | 'behind' | 'genitive' | 'verb';
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['laut', 'behind'],
  ['so', 'behind'],
  ['zufolge', 'before'],
  ['nach', 'genitive'],
  ...'warnen rechnet rechnen befürchtet vermutet halten hält beklagt beklagen fürchtet verlangt verlangen empfiehlt rät raten'
    .split(' ')
    .map(verb => [verb, 'verb'] as const),
]);

function readTeller(
  reading: Reading,
  words: readonly Word[],
  spans: readonly number[],
  at: number,
  kind: Kind,
  from: number,
  to: number,
): Teller | null {
  const { text } = reading;
  const word = words[at];
  const start = spans[at * 2] ?? 0;
  if (!word) return null;
  if (kind === 'genitive') {
    const next = words[at + 1]?.lower ?? '';
    const step = WORDS_OF.has(next) ? 1 : WORDS_OF.has(words[at + 2]?.lower ?? '') ? 2 : 0;
    return step > 0 ? phraseBehind(reading, words, spans, at + step + 1, to) : null;
  }
  if (kind === 'before') return phraseBefore(reading, words, spans, at, from);
  if (word.lower === 'so' && !/[,“”"«»]\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return null;
  if (kind === 'behind') return phraseBehind(reading, words, spans, at + 1, to);
  if (word.lower === 'laut' || word.lower === 'so') return phraseBehind(reading, words, spans, at + 1, to);
  // Sagte der Sprecher, or der Sprecher sagte.
  const isFirst = /[,“”"«»:–]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) || start === from;
  return isFirst
    ? phraseBehind(reading, words, spans, at + 1, to)
    : phraseBefore(reading, words, spans, at, from, true);
}

const WORDS_OF: ReadonlySet<string> = new Set(
  'angaben auskunft ansicht einschätzung darstellung aussage worten überzeugung meinung auffassung erkenntnissen'.split(
    ' ',
  ),
);
const SKIPPED: ReadonlySet<string> = new Set(
  'der die das des dem den von vom ein eine einer eines einem einen auch aber dagegen hingegen zudem ebenfalls unter anderem etwa ihr ihre ihrer sein seine seiner'.split(
    ' ',
  ),
);
const MAX_PHRASE = 6;

/** From an article or a capital on: as many words as have a capital, and a genitive. */
function phraseBehind(
  reading: Reading,
  words: readonly Word[],
  spans: readonly number[],
  from: number,
  to: number,
): Teller | null {
  let at = from;
  while (at < from + 4 && (SKIPPED.has(words[at]?.lower ?? '') || isAdjective(words, at))) at++;
  if (!words[at]?.isCapital || (spans[at * 2] ?? 0) >= to) return null;
  const first = at;
  let last = at;
  while (last - first < MAX_PHRASE) {
    const gap = reading.text.slice(spans[last * 2 + 1], spans[last * 2 + 2]);
    const next = words[last + 1];
    if (gap !== ' ' || !next) break;
    if (next.isCapital) last++;
    else if (/^(?:der|des|vom|von|beim|im|am|für)$/.test(next.lower) && words[last + 2]?.isCapital) last += 2;
    else break;
  }
  return makeTeller(reading, words, spans, first, last);
}

function isAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && !word.isCapital && /e[nrsm]?$/.test(word.lower) && words[at + 1]?.isCapital === true
  );
}

function phraseBefore(
  reading: Reading,
  words: readonly Word[],
  spans: readonly number[],
  at: number,
  from: number,
  isSubject = false,
): Teller | null {
  let first = at - 1;
  while (first > 0 && (spans[first * 2 - 2] ?? -1) >= from && at - first < MAX_PHRASE) {
    if (reading.text.slice(spans[first * 2 - 1], spans[first * 2]) !== ' ') break;
    const before = words[first - 1];
    if (!before?.isCapital && !/^(?:der|die|das|des|dem)$/.test(before?.lower ?? '')) break;
    first--;
  }
  const isWhole = (spans[first * 2] ?? 0) === from;
  if (isSubject && !isWhole) return null;
  while (first < at && SKIPPED.has(words[first]?.lower ?? '')) first++;
  return words[first]?.isCapital && first < at ? makeTeller(reading, words, spans, first, at - 1) : null;
}

function makeTeller(
  reading: Reading,
  words: readonly Word[],
  spans: readonly number[],
  first: number,
  last: number,
): Teller | null {
  const [start, end] = [spans[first * 2] ?? 0, spans[last * 2 + 1] ?? 0];
  const person = itemsBetween(reading.people(), start, end + 40).find(each => each.start <= end + 1);
  const keys = new Set<string>();
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word?.isCapital) keys.add(word.nounStem);
  }
  if (keys.size === 0) return null;
  return {
    start,
    end: Math.max(end, person?.end ?? 0),
    surname: person ? surnameKey(person.last) : null,
    keys,
  };
}

/** Quotations of people are the matter of other rules. */
function isQuotedPerson({ quotations, sentences }: Reading, sentence: number, { surname }: Teller): boolean {
  const spans = sentences();
  return (
    surname !== null &&
    itemsBetween(quotations(), spans[sentence * 2] ?? 0, spans[sentence * 2 + 1] ?? 0).length > 0
  );
}

type Both = { reading: Reading; source: Reading };

const MIN_STRENGTH = 0.5;

function findOther(
  paired: SentencePairs,
  sentence: number,
  teller: Teller,
  there: Tellers,
  { reading, source }: Both,
): Teller | null {
  const { text } = source;
  const spans = source.sentences();
  const isKnown =
    teller.surname === null
      ? [...teller.keys].every(key => source.words().has(key))
      : source.people().some(({ last }) => surnameKey(last) === teller.surname);
  if (!isKnown) return null;
  const scored = paired
    .ofReview(sentence)
    .map(({ source: at }) => ({ at, score: paired.strengthWithout(at, sentence, [...teller.keys]) }))
    .sort((x, y) => y.score - x.score);
  const [best, second] = scored;
  if (!best || (second && second.score > 0.8 * best.score)) return null;
  const others = there.get(best.at) ?? [];
  const [other] = others;
  if (!other || others.length > 1) return null;
  if (paired.strengthWithout(best.at, sentence, [...teller.keys, ...other.keys]) < MIN_STRENGTH) return null;
  const said = foldForSearch(text.slice(spans[best.at * 2], spans[best.at * 2 + 1]));
  const own = foldForSearch(
    reading.text.slice(reading.sentences()[sentence * 2], reading.sentences()[sentence * 2 + 1]),
  );
  if (
    [...teller.keys].some(key => said.includes(key.slice(0, 6))) ||
    [...other.keys].some(key => own.includes(key.slice(0, 6)))
  )
    return null;
  return areTied(teller, other, reading) || areTied(teller, other, source) ? null : other;
}

/** The one is another word for the other, or the other's spokesman: both stand close together somewhere. */
function areTied(teller: Teller, other: Teller, { text, people }: Reading): boolean {
  const groupsOf = ({ keys }: Teller) => [...keys].flatMap(key => SYNONYM_GROUPS.get(key) ?? []);
  const own = groupsOf(teller);
  if (groupsOf(other).some(group => own.includes(group))) return true;
  const tiedTo = (surname: string, keys: ReadonlySet<string>) =>
    people()
      .filter(({ last }) => surnameKey(last) === surname)
      .some(({ start, end }) => {
        const around = foldForSearch(text.slice(Math.max(0, start - AROUND), end + AROUND));
        return /sprecher|spokes/.test(around) || [...keys].some(key => around.includes(key.slice(0, 6)));
      });
  if (teller.surname !== null && other.surname === null) return tiedTo(teller.surname, other.keys);
  if (other.surname !== null && teller.surname === null) return tiedTo(other.surname, teller.keys);
  return teller.surname !== null && teller.surname === other.surname;
}

const AROUND = 60;
