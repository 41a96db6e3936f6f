import { countLeading } from '../../../count-leading';
import { lazily } from '../../../lazily';
import { STRONG_VERB_FORMS } from '../../../text/strong-verbs';
import type { Reading } from '../../context';
import { isDone, isNominal, stateIn, stateOfNoun, statesOfNouns } from './clause-state';
import { AUXILIARIES, type ClauseWord, hasFiniteForm, isVerb, PARTICIPLE } from './clause-words';
import { OPEN, stateOf } from './state-words';

/** A part of a sentence with one verb, and how sure it is said. Offsets are UTF-16. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  /** Bits as in state-words; what a clause depends on counts for it. */
  readonly state: number;
  /** Told as past, or as the state that a deed left behind. */
  readonly isDone: () => boolean;
  /** A main clause with a finite verb, or one like it. */
  readonly isMain: boolean;
  readonly words: readonly ClauseWord[];
};

/** The bits of all words of each sentence, whatever they belong to. */
export function signsOf({ sentences, wordSpans, written }: Reading): readonly number[] {
  const [spans, starts] = [sentences(), wordSpans()];
  const signs: number[] = [];
  let at = 0;
  for (const [index, word] of written().entries()) {
    while (at + 1 < spans.length / 2 && (starts[index * 2] ?? 0) >= (spans[at * 2 + 2] ?? 0)) at++;
    const state = stateOf(word);
    if (state !== 0) signs[at] = (signs[at] ?? 0) | state;
  }
  return signs;
}

/** The clauses of a sentence, by its number. Linear; a sentence of more than MAX_WORDS words has none. */
export function clausesOf(reading: Reading, sentence: number): readonly Clause[] {
  const sentences = reading.sentences();
  const [from = 0, to = 0] = [sentences[sentence * 2], sentences[sentence * 2 + 1]];
  const words = wordsBetween(reading, from, to);
  if (words.length > MAX_WORDS) return [];
  return withGovernors(gather(partsOf(reading.text, words)));
}

const MAX_WORDS = 70;

type Kind = 'content' | 'condition' | 'relative' | 'other';
type Part = {
  words: ClauseWord[];
  kind: Kind;
  hasVerb: boolean;
  /** Behind a semicolon. */
  isNew: boolean;
};

function wordsBetween({ text, wordSpans, written }: Reading, from: number, to: number): ClauseWord[] {
  const [spans, all] = [wordSpans(), written()];
  const words: ClauseWord[] = [];
  for (let at = countLeading(all.length, each => (spans[each * 2] ?? 0) < from); at < all.length; at++) {
    const [word, start = 0, end = 0] = [all[at], spans[at * 2], spans[at * 2 + 1]];
    if (!word || start >= to || words.length > MAX_WORDS) break;
    const isNear = text.charAt(end) === ' ';
    const isFirst = words.length === 0;
    words.push({ word, start, end, isVerb: isVerb(word, isNear ? all[at + 1] : undefined, isFirst) });
  }
  return words;
}

const BREAK = /[,;:–—()„“”"»«!?]/u;

function partsOf(text: string, words: readonly ClauseWord[]): Part[] {
  const parts: Part[] = [];
  let current: ClauseWord[] = [];
  let isNew = false;
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const gap = last ? text.slice(last.end, word.start) : '';
    const isBreak = gap.length > 1 && BREAK.test(gap);
    if (current.length > 0 && (isBreak || joinsClauses(words, at, current))) {
      parts.push(makePart(current, isNew));
      current = [];
      isNew = gap.includes(';');
    }
    current.push(word);
  }
  if (current.length > 0) parts.push(makePart(current, isNew));
  return parts;
}

/** Und, with another finite verb right behind it or an auxiliary near: rutscht ab und streicht 900 Stellen. */
function joinsClauses(words: readonly ClauseWord[], at: number, current: readonly ClauseWord[]): boolean {
  if (!JOINS.has(words[at]?.word.lower ?? '') || !current.some(({ isVerb: is }) => is)) return false;
  const [next, second, third] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!next) return false;
  if ([next, second, third].some(each => each && AUXILIARIES.has(each.word.lower))) return true;
  return (
    next.isVerb &&
    !PARTICIPLE.test(next.word.lower) &&
    (second?.word.isCapital === true || /^\d/.test(second?.word.text ?? ''))
  );
}

const JOINS: ReadonlySet<string> = new Set(['und', 'oder', 'aber', 'doch', 'sondern', 'and', 'but']);

function makePart(words: ClauseWord[], isNew: boolean): Part {
  return { words, kind: kindOf(words), hasVerb: words.some(({ isVerb: is }) => is), isNew };
}

function kindOf(words: readonly ClauseWord[]): Kind {
  const [first, second] = words;
  // Hält das Gericht sie für schuldig, droht Haft.
  if (first?.word.isCapital && !first.isVerb && STRONG_VERB_FORMS.has(first.word.folded)) return 'condition';
  const opening = first?.word.lower ?? '';
  const at =
    JOINS.has(opening) || opening === 'erst' || opening === 'only' ? (second?.word.lower ?? '') : opening;
  if (CONDITIONS.has(at)) return 'condition';
  if (CONTENTS.has(at) && first?.start !== undefined) return 'content';
  const last = words.at(-1)?.word.lower ?? '';
  const isToDo = words.some(
    ({ word }, index) =>
      (word.lower === 'zu' && /n$/.test(words[index + 1]?.word.lower ?? '')) || TO_DO.test(word.lower),
  );
  if (isToDo && /n$/.test(last) && !words.slice(0, 3).some(({ word }) => AUXILIARIES.has(word.lower)))
    return 'content';
  if (
    (RELATIVES.has(opening) || RELATIVES.has(second?.word.lower ?? '')) &&
    !first?.word.isCapital &&
    words.length > 2 &&
    words.at(-1)?.isVerb === true
  )
    return 'relative';
  return 'other';
}

const CONDITIONS: ReadonlySet<string> = new Set(
  'wenn falls sofern sobald solange if unless until'.split(' '),
);
const CONTENTS: ReadonlySet<string> = new Set(
  'dass ob wer welche welcher welches warum whether that'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(
  'der die das dem den denen deren dessen welche welcher welches which who'.split(' '),
);
const TO_DO =
  /^(?:ab|an|auf|aus|ein|um|vor|nach|her|hin|weg|mit|zurück|durch|bei|weiter|fest|frei|statt|teil|wieder|zusammen)zu\p{L}{3,}n$/u;

/** A part without a verb belongs to the next one that depends on none, else to the one before. */
function gather(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  let held: ClauseWord[] = [];
  for (const part of parts) {
    // Nothing goes on over a semicolon, whatever it was.
    if (part.isNew && held.length > 0) {
      whole.push({ words: held, kind: 'other', hasVerb: false, isNew: true });
      held = [];
    }
    if (!part.hasVerb) {
      held.push(...part.words);
      continue;
    }
    if (part.kind === 'other' && held.length > 0) {
      whole.push({ ...part, words: [...held, ...part.words] });
      held = [];
    } else whole.push(part);
  }
  const last = whole.at(-1);
  if (held.length === 0) return whole;
  if (!last) return [{ words: held, kind: 'other', hasVerb: false, isNew: false }];
  whole[whole.length - 1] = { ...last, words: [...last.words, ...held] };
  return whole;
}

/**
 * What is asked for, doubted or denied is what depends on the asking; a condition makes its main clause open. What a noun
 * leaves open is its own phrase and no more: einen Antrag auf Förderung des Baus gestellt.
 */
function withGovernors(parts: readonly Part[]): Clause[] {
  const own = parts.map(({ words }) => ({ verbs: stateIn(words), nouns: statesOfNouns(words) }));
  const hasCondition = parts.some(({ kind }) => kind === 'condition');
  return parts.flatMap(({ words, kind }, at) => {
    const governor = kind === 'content' ? own[at === 0 ? 1 : at - 1] : undefined;
    let state = own[at]?.verbs ?? 0;
    if (governor) state |= governor.verbs | governor.nouns;
    if (
      hasCondition &&
      (kind === 'condition' || [at - 1, at + 1].some(each => parts[each]?.kind === 'condition'))
    )
      state |= OPEN;
    const cut = words.findIndex((_, index) => isNominal(words, index) && stateOfNoun(words, index) !== 0);
    if (cut < 0) return [makeClause(words, state, kind)];
    const phrase = words
      .slice(cut, cut + MAX_PHRASE)
      .filter(({ isVerb: is, word }, index) => index === 0 || !is || word.isCapital);
    const rest = words.filter(word => !phrase.includes(word));
    return [
      makeClause(rest, state, kind),
      makeClause(phrase, state | statesOfNouns(phrase), 'content'),
    ].filter(clause => clause.words.length > 0);
  });
}

const MAX_PHRASE = 8;

function makeClause(words: readonly ClauseWord[], state: number, kind: Kind): Clause {
  const ordered = words.toSorted((a, b) => a.start - b.start);
  const first = ordered.find(({ word }) => !JOINS.has(word.lower)) ?? ordered[0];
  return {
    start: first?.start ?? 0,
    end: ordered.at(-1)?.end ?? 0,
    state,
    isDone: lazily(() => isDone(words)),
    isMain:
      kind === 'other' &&
      !QUESTIONS.has(ordered[0]?.word.lower ?? '') &&
      ordered.some((each, at) => hasFiniteForm(each, at + 1 === ordered.length)),
    words: ordered,
  };
}

const QUESTIONS: ReadonlySet<string> = new Set(
  'wie wo wann was wer weshalb wodurch als how when where what'.split(' '),
);
