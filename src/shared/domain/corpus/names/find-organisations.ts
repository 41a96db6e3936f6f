import { COMMON_WORDS } from '../../text/common-words';
import { GENERIC_HEADS, NO_NAME_STARTS, PLACES, TITLES } from '../../text/name-lists';
import { type FoundName, isNounByEnding } from '../../text/names';
import type { FoundForm } from './find-forms';
import { type FormWord, isAdjacent, type TextWords, withoutGenitive } from './form-words';

/**
 * Organisations by evidence: a legal form behind the name, a word in it that only organisations have, a noun that
 * introduces one (Hersteller Voltara; Unternehmen wie A, B und C) or explains it (Voltara, ein Unternehmen …), and every
 * other place where a name found so stands. `persons` are taken, save where a legal form makes a firm of them. Linear.
 */
export function findOrganisations(
  words: TextWords,
  names: readonly FoundName[],
  persons: readonly FoundForm[],
): FoundForm[] {
  const runs = new Map<number, number>();
  const isTaken = markTaken(words.words, persons);
  addNamed(words, names, isTaken, runs);
  for (let at = 0; at < words.words.length; at++) {
    addWithEnding(words, isTaken, at, runs);
    addIntroduced(words, isTaken, at, runs);
    addExplained(words, isTaken, at, runs);
  }
  addElsewhere(words, isTaken, runs);
  return formsOf(words, runs);
}

/** Raymond Group is nobody's name. */
export function isOrganisationTail(word: string): boolean {
  return TAILS.has(word.toLowerCase());
}

/** From the number of the first word to that of the last. */
type Runs = Map<number, number>;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms, and words that end the name of a firm and nothing else. */
const ENDINGS = list(
  `GmbH mbH gGmbH AG SE KG OHG KGaA UG eG Ltd Limited Inc LLC LLP plc PLC Corp Corporation SA NV BV Holding
  Group Robotics Technologies Systems Solutions Airlines Motors Pharma Ventures Industries`,
);
/** Before the name, or its first part: Universität Kiel, Stadtwerke Hagen, Fraunhofer-Institut. Lower case. */
const BODIES = list(
  `universität hochschule fachhochschule sparkasse stadtsparkasse kreissparkasse volksbank stadtwerke klinikum institut verband
  verein stiftung akademie kammer handelskammer handwerkskammer gewerkschaft gesellschaft genossenschaft verlag brauerei reederei
  university institute foundation association society council`,
);
/** The last word of a name in English or German. Lower case. */
const TAILS = list(
  `group gruppe bank university institute institut office bureau foundation stiftung robotics engineering technologies technology
  systems solutions holding airlines motors foods pharma labs laboratories industries international center centre chamber
  association council agency committee company corporation partners ventures capital energy electronics semiconductors
  shipbuilding logistics media networks verlag werke verband verein akademie versicherung versicherungen insurance`,
);
const FIRM_NOUN =
  /(?:unternehmen|unternehmens|konzern|konzerns|konzerne|firma|firmen|hersteller|herstellers|herstellern|anbieter|anbieters|anbietern|betreiber|betreibers|zulieferer|zulieferers|entwickler|händler|dienstleister|investoren|investor|start-?ups?|partnerfirmen|reederei|brauerei|verlag|bank|bäckerei|werft|versorger|geber|produzent|spezialist|riese|kette|company|companies|firm|firms|maker|makers|supplier|startups)$/u;
const LIST_START = list('wie like namens named sind waren are');
const LIST_GAP = /^(?:, | und | sowie | oder | and |, and )$/u;
const MAX_RUN = 6;

function markTaken(words: readonly FormWord[], forms: readonly FoundForm[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((forms[next]?.end ?? Infinity) <= start) next++;
    return (forms[next]?.start ?? Infinity) < end;
  });
}

/** Names of several words, one of them a word of organisations or in capitals: Doran Robotics, HX Werft. */
function addNamed(
  { text, words }: TextWords,
  names: readonly FoundName[],
  isTaken: readonly boolean[],
  runs: Runs,
): void {
  let at = 0;
  for (const { start, end } of names) {
    while ((words[at]?.start ?? Infinity) < start) at++;
    let last = at;
    while ((words[last + 1]?.end ?? Infinity) <= end) last++;
    // Geldgeber Nordlys Ventures: what it is stands before the name.
    while (at < last && isWhatItIs(words[at])) at++;
    if (isTaken.slice(at, last + 1).includes(true)) continue;
    const before = words[at - 1];
    const isBody = BODIES.has(before?.text.toLowerCase() ?? '') && isAdjacent(text, before, words[at]);
    if (isBody && !isTaken[at - 1]) runs.set(at - 1, Math.max(runs.get(at - 1) ?? 0, last));
    else if (last > at && isOrganisation(words.slice(at, last + 1)))
      runs.set(startOfName(text, words, isTaken, at), last);
  }
}

/** Das Global Technology Center: what stands between article and name is part of it. */
function startOfName(
  text: string,
  words: readonly FormWord[],
  isTaken: readonly boolean[],
  at: number,
): number {
  for (let first = at; first > at - 3; first--) {
    const [before, word] = [words[first - 1], words[first]];
    if (!before || !isAdjacent(text, before, word)) return at;
    if (!before.isCapital) return ARTICLES.has(before.text) ? first : at;
    if (isTaken[first - 1] || !canBePart(before)) return at;
  }
  return at;
}

const ARTICLES = list('der die das dem den des beim vom zum zur im am the');

function isWhatItIs(word: FormWord | undefined): boolean {
  return word !== undefined && FIRM_NOUN.test(word.text.toLowerCase());
}

function isOrganisation(parts: readonly FormWord[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  if (isOrganisationTail(last.text) || BODIES.has(first.text.toLowerCase())) return true;
  const isShort = /^\p{Lu}{2,5}$/u.test(first.text) && !TITLES.has(first.text.toLowerCase());
  return (
    isShort || parts.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) || /-(?:Institut|Stiftung)$/u.test(text))
  );
}

/** Karl Roth GmbH, Roth & Söhne KG, Raymond Group, Doran Precision Products Ltd. */
function addWithEnding({ text, words }: TextWords, isTaken: boolean[], at: number, runs: Runs): void {
  if (!isEnding(text, words[at]) || isEnding(text, words[at + 1])) return;
  let first = at;
  while (first > 0 && at - first < MAX_RUN) {
    const [before, word] = [words[first - 1], words[first]];
    if (!before || !isJoined(text, before, word) || !canStandBefore(text, before)) break;
    first--;
  }
  if (first === at) return;
  for (let i = first; i <= at; i++) {
    isTaken[i] = false;
    runs.delete(i);
  }
  runs.set(first, at);
}

function canStandBefore(text: string, word: FormWord): boolean {
  return canBePart(word) || (word.text.length === 1 && word.isCapital) || isEnding(text, word);
}

function isEnding(text: string, word: FormWord | undefined): boolean {
  if (!word) return false;
  return (
    ENDINGS.has(word.text) || (word.text === 'e' && /^\. ?V\b/u.test(text.slice(word.end, word.end + 4)))
  );
}

function isJoined(text: string, left: FormWord | undefined, right: FormWord | undefined): boolean {
  if (!left || !right) return false;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || gap === ' & ' || gap === '. ' || gap === ' + ';
}

/** Voltara in: der Hersteller Voltara; Unternehmen wie Voltara, Seefeld und Doran Systems. */
function addIntroduced(known: TextWords, isTaken: readonly boolean[], at: number, runs: Runs): void {
  const { text, words } = known;
  const noun = words[at];
  if (!noun || !FIRM_NOUN.test(noun.text.toLowerCase())) return;
  const isList = LIST_START.has(words[at + 1]?.text ?? '');
  let from = isList ? at + 2 : at + 1;
  if (!isAdjacent(text, words[from - 1], words[from])) return;
  const items: [number, number][] = [];
  while (items.length < 20) {
    const last = endOfRun(known, isTaken, from);
    if (last < from) break;
    items.push([from, last]);
    const next = words[last + 1];
    if (!next || !words[last]) break;
    const gap = text.slice(words[last].end, next.start);
    // The conjunction is a word of its own.
    const isConjunction = /^(?:und|sowie|oder|and)$/u.test(next.text) && gap.trim() === '';
    if (!isConjunction && !LIST_GAP.test(gap)) break;
    from = isConjunction ? last + 2 : last + 1;
  }
  const isProper = items.some(([first, last]) => last > first || isOddWord(words[first]?.text ?? ''));
  // One plain word behind a noun (Hersteller Voltara); a list of plain nouns (Firmen wie Banken) is none.
  const isPlainOne =
    items.length === 1 && !isList && /^\p{Lu}\p{Ll}+$/u.test(words[items[0]?.[0] ?? -1]?.text ?? '');
  if (isProper || isPlainOne)
    for (const [first, last] of items) runs.set(first, Math.max(last, runs.get(first) ?? 0));
}

/** Voltara, ein Unternehmen …; Voltara, a maker of … */
function addExplained(known: TextWords, isTaken: readonly boolean[], at: number, runs: Runs): void {
  const { text, words } = known;
  if (runs.has(at) || isTaken[at]) return;
  const last = endOfRun(known, isTaken, at);
  const [word, article] = [words[last], words[last + 1]];
  if (last < at || !word || !article || !/^(?:ein|eine|a|an|der|das|die)$/u.test(article.text)) return;
  if (text.slice(word.end, article.start) !== ', ') return;
  for (let ahead = last + 2; ahead < last + 5; ahead++) {
    const next = words[ahead];
    if (!next || !isAdjacent(text, words[ahead - 1], next)) return;
    if (FIRM_NOUN.test(next.text.toLowerCase())) {
      runs.set(at, last);
      return;
    }
  }
}

/** The last of the capitalised words side by side from `from` on; before it where there is none. */
function endOfRun({ text, words }: TextWords, isTaken: readonly boolean[], from: number): number {
  let last = from - 1;
  while (last - from < MAX_RUN) {
    const [word, next] = [words[last], words[last + 1]];
    if (!next || isTaken[last + 1] || !canBePart(next)) break;
    const isOn = last < from || isAdjacent(text, word, next) || text.slice(word?.end, next.start) === ' & ';
    if (!isOn) break;
    last++;
  }
  return last;
}

function canBePart(word: FormWord): boolean {
  if (!word.isCapital || word.text.length < 2) return false;
  const lower = word.text.toLowerCase();
  if (COMMON_WORDS.has(lower) || TITLES.has(lower) || GENERIC_HEADS.has(lower) || NO_NAME_STARTS.has(lower))
    return false;
  return !FIRM_NOUN.test(lower) && !isNounByEnding(lower);
}

function isOddWord(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** The same words somewhere else in this text. */
function addElsewhere({ text, words }: TextWords, isTaken: readonly boolean[], runs: Runs): void {
  const known = new Map<string, number[]>();
  for (const [first, last] of runs) {
    const key = words[first]?.text ?? '';
    const lengths = known.get(key) ?? [];
    if (!lengths.includes(last - first) && lengths.length < MAX_RUN)
      known.set(key, [...lengths, last - first]);
  }
  const written = new Set([...runs].map(([first, last]) => keyOf(words, first, last)));
  for (const [at, word] of words.entries()) {
    const stem = word.text.endsWith('s') ? word.text.slice(0, -1) : word.text;
    const lengths = known.get(word.text) ?? known.get(stem);
    if (!lengths || isTaken[at] || runs.has(at)) continue;
    for (const length of lengths.toSorted((a, b) => b - a)) {
      const key = keyOf(words, at, at + length);
      const isSame = written.has(key) || (key.endsWith('s') && written.has(key.slice(0, -1)));
      if (!isSame || !isOneLine(text, words, at, at + length)) continue;
      runs.set(at, at + length);
      break;
    }
  }
}

function keyOf(words: readonly FormWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function isOneLine(text: string, words: readonly FormWord[], first: number, last: number): boolean {
  return !/[\n.;:!?]/u.test(text.slice(words[first]?.start, words[last]?.end));
}

function formsOf(known: TextWords, runs: Runs): FoundForm[] {
  const forms: FoundForm[] = [];
  let done = -1;
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const [from, to] = [known.words[first], known.words[last]];
    if (!from || !to || first <= done) continue;
    // The full stop of e. V. and Ltd. belongs to the sentence as often as not.
    const end = to.text === 'e' ? known.text.indexOf('V', to.end) + 1 : to.end;
    const slice = known.text.slice(from.start, end).replace(/\s+/gu, ' ');
    const isPlaceAlone = first === last && PLACES.has(slice.toLowerCase());
    done = last;
    if (!isPlaceAlone)
      forms.push({
        kind: 'organisation',
        written: withoutGenitive(known, slice, end),
        start: from.start,
        end,
      });
  }
  return forms;
}
