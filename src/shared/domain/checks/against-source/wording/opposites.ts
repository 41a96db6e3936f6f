import type { CheckFinding } from '../../../../model/check';
import { COMMON_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import type { Nearness } from '../../nearness';
import type { SentencePairs } from '../../pairs';
import { ENGLISH_CLASSES, GERMAN_CLASSES, type TermClass } from './opposite-terms';

/**
 * The opposite of what the source says, or another member of a class of which one thing is only one: leicht and schwer
 * verletzt, Nordwand and Südwand, Chirurg and Kinderarzt. Each text has its own of the two alone, and both stand in
 * sentences that speak of the same. What is denied, quoted, or part of a name is left alone.
 */
export function checkOpposites({ reading, sourceReadings, pairs, nearness }: CheckContext): CheckFinding[] {
  if (sourceReadings.length === 0) return [];
  const own = termsIn(reading);
  if (own.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const [paired, near] = [pairs()[document], nearness()[document]];
    if (!paired || !near?.isRelated) return [];
    const others = termsIn(source);
    const texts = { reading, source, own, others, paired, near };
    return own.flatMap(term => {
      const other = term.isPlain ? findOpposite(texts, term) : null;
      if (!other) return [];
      const text = reading.text.slice(term.start, term.end);
      const otherText = source.text.slice(other.start, other.end);
      return makeFinding(isOffice(text) ? 'role_mismatch' : term.of.rule, {
        at: { start: term.start, end: term.end },
        other: { document, start: other.start, end: other.end },
        params: { text, otherText, ...(term.of.rule === 'unsupported' ? { kind: 'opposite' } : {}) },
      });
    });
  });
}

type Term = {
  start: number;
  end: number;
  of: TermClass;
  member: number;
  /** What it must have beside it in both texts; one of them is enough. */
  anchors: readonly string[];
  /** Neither denied nor quoted nor in a name. */
  isPlain: boolean;
};

type Texts = {
  reading: Reading;
  source: Reading;
  own: readonly Term[];
  others: readonly Term[];
  paired: SentencePairs;
  near: Nearness;
};

/** How near both have to stand, by what else they have in common. */
const LIMITS: Readonly<Record<TermClass['beside'], number>> = {
  thing: 1.2,
  next: 0.5,
  figure: 0.3,
  age: 0,
  order: 1,
};
const GOES_ON = 0.7;
/** A rival as near as that makes it unclear which one is meant. */
const CLEAR = 0.75;

function findOpposite({ reading, source, own, others, paired, near }: Texts, term: Term): Term | null {
  if (has(others, source, term)) return null;
  const around = near.around(term.start, term.end);
  const scored = others
    .filter(other => other.isPlain && other.of === term.of && other.member !== term.member)
    .filter(other => areBeside(term, other) && !has(own, reading, other))
    .map(other => {
      const at = paired.sourceAt(other.start);
      // Who was named goes on in the sentence behind.
      return { other, score: Math.max(around.get(at) ?? 0, GOES_ON * (around.get(at + 1) ?? 0)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const limit = LIMITS[term.of.beside];
  if (!best || best.score < limit) return null;
  const rival = scored.find(({ other }) => other.member !== best.other.member);
  if (rival && rival.score > best.score * CLEAR) return null;
  // Another one of the review may be what the source means.
  const at = paired.sourceAt(best.other.start);
  const isTaken = own.some(
    each =>
      each.of === term.of &&
      each.member !== term.member &&
      areBeside(each, term) &&
      !has(others, source, each) &&
      (near.around(each.start, each.end).get(at) ?? 0) > best.score * CLEAR,
  );
  return isTaken ? null : best.other;
}

/** Whether a text has the same beside the same; a thing by itself in any word. */
function has(terms: readonly Term[], text: Reading, term: Term): boolean {
  if (terms.some(each => each.of === term.of && each.member === term.member && areBeside(each, term)))
    return true;
  if (term.of.beside !== 'thing') return false;
  const words = term.of.members[term.member]?.filter(word => word.length > 3) ?? [];
  for (const known of text.words()) if (words.some(word => known.includes(word))) return true;
  return false;
}

function areBeside(x: Term, y: Term): boolean {
  return x.of.beside === 'thing' || x.anchors.some(anchor => y.anchors.includes(anchor));
}

type Entry = { of: TermClass; member: number };

/** With the first three letters of the words and the last six of the long ones: most words have neither. */
type TermIndex = {
  entries: ReadonlyMap<string, readonly Entry[]>;
  starts: ReadonlySet<string>;
  /** Of those that may begin a compound. */
  frontStarts: ReadonlySet<string>;
  ends: ReadonlySet<string>;
};

function indexOf(classes: readonly TermClass[]): TermIndex {
  const index = new Map<string, Entry[]>();
  for (const of of classes) {
    for (const [member, words] of of.members.entries()) {
      for (const word of words) index.set(word, [...(index.get(word) ?? []), { of, member }]);
    }
  }
  const words = [...index.keys()];
  return {
    entries: index,
    starts: new Set(words.map(word => word.slice(0, 3))),
    frontStarts: new Set(words.flatMap(word => (index.get(word)?.some(isFront) ? word.slice(0, 3) : []))),
    ends: new Set(words.filter(word => word.length >= MIN_HEAD).map(word => word.slice(-MIN_HEAD))),
  };
}

function isFront({ of }: Entry): boolean {
  return of.beside === 'next';
}

/** Letters of a term at the end of a compound. */
const MIN_HEAD = 6;
const GERMAN = indexOf(GERMAN_CLASSES);
const ENGLISH = indexOf(ENGLISH_CLASSES);
const MAX_TERMS = 250;
/** To the end of a main clause. */
const VERB_REACH = 100;
/** Verbs that say it with what they split off: legte zu, ging zurück. */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ...['legte', 'legten', 'legt', 'legen'].map(
    verb => [verb, /^[^.;:!?]*? (zu)(?!\p{L}| \p{Ll}*en(?!\p{L}))/u] as const,
  ),
  ...['ging', 'gingen', 'geht', 'gehen'].map(verb => [verb, /^[^.;:!?]*? (zurück)(?!\p{L})/u] as const),
  ...['nahm', 'nahmen', 'nimmt', 'nehmen'].map(verb => [verb, /^[^.;:!?]*? (zu|ab)(?!\p{L})/u] as const),
]);

function termsIn(reading: Reading): Term[] {
  const { text, document, wordSpans } = reading;
  const index = /^en/i.test(document.language) ? ENGLISH : GERMAN;
  const spans = wordSpans();
  const known = new Map<string, ReturnType<typeof lookUp>>();
  const found: Term[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_TERMS; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < 3 || end - start > 40) continue;
    const word = text.slice(start, end);
    let entries = known.get(word);
    const particle = entries ? undefined : PARTICLES.get(word.toLowerCase());
    if (particle !== undefined) {
      const whole = `${particle.exec(text.slice(end, end + VERB_REACH))?.[1] ?? ''}${word}`;
      entries = lookUp(index, whole.toLowerCase());
    } else if (!entries) {
      entries = lookUp(index, word);
      known.set(word, entries);
    }
    for (const { of, member, rest } of entries) {
      const term = placeOf(reading, { of, member, rest }, i);
      if (term) found.push(term);
    }
  }
  return found;
}

/** As a word of its own in any form, or as the first part of one. */
function lookUp(
  { entries, starts, frontStarts, ends }: TermIndex,
  word: string,
): readonly (Entry & { rest: string })[] {
  const folded = foldForSearch(word);
  const isStart = starts.has(folded.slice(0, 3)) || starts.has(folded.slice(0, 2));
  const isEnd = ends.has(folded.slice(-MIN_HEAD));
  if (!isStart && !isEnd) return [];
  const isNoun = /^\p{Lu}/u.test(word);
  const found = new Map<TermClass, Entry & { rest: string }>();
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    for (const entry of entries.get(folded.slice(0, folded.length - ending.length)) ?? []) {
      if (!found.has(entry.of) && !(isNoun && entry.of.beside === 'next')) {
        found.set(entry.of, { ...entry, rest: '' });
      }
    }
  }
  for (let length = MIN_HEAD; length < folded.length && isNoun && isEnd; length++) {
    for (const entry of entries.get(folded.slice(-length)) ?? []) {
      if (entry.of.beside !== 'next' && !found.has(entry.of)) found.set(entry.of, { ...entry, rest: '' });
    }
  }
  const longest = frontStarts.has(folded.slice(0, 3)) ? Math.min(14, folded.length - MIN_REST) : 0;
  for (let length = 3; length <= longest; length++) {
    for (const entry of entries.get(folded.slice(0, length)) ?? []) {
      const rest = folded.slice(length).replace(/^-/, '');
      if (entry.of.beside === 'next' && rest.length >= MIN_REST) found.set(entry.of, { ...entry, rest });
    }
  }
  return [...found.values()];
}

const MIN_REST = 4;
const ENDINGS = ['', 's', 'e', 'n', 'es', 'en', 'er', 'em', 'ern', 'in', 'innen'];

function placeOf(reading: Reading, { of, member, rest }: Entry & { rest: string }, i: number): Term | null {
  const { text, wordSpans, quotations, people, names } = reading;
  const spans = wordSpans();
  const [start = 0, end = 0] = [spans[i], spans[i + 1]];
  let last = end;
  let anchors: string[] = [];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (of.beside === 'next') {
    const [nextStart = 0, nextEnd = 0] = [spans[i + 2], spans[i + 3]];
    const next = text.slice(nextStart, nextEnd);
    if (rest === '') {
      if (
        text.slice(end, nextStart) !== ' ' ||
        next.length < (/^\p{Lu}/u.test(next) ? 3 : 4) ||
        COMMON_WORDS.has(next.toLowerCase())
      )
        return null;
      last = nextEnd;
    }
    anchors = [anchorOf(rest === '' ? foldForSearch(next) : rest)];
  } else if (of.beside === 'figure') anchors = figuresAround(text, start, end, of);
  else if (of.beside === 'age') {
    const age =
      /(\d{1,3})[- ][Jj]ährige[nrs]? $/u.exec(before)?.[1] ?? AGE.exec(text.slice(end, end + 16))?.[1];
    anchors = age === undefined ? [] : [age];
  } else if (of.beside === 'order') {
    const order = ORDER.exec(before)?.[1];
    anchors = order === undefined ? [] : [order.toLowerCase().slice(0, 4)];
  }
  if (of.beside !== 'thing' && anchors.length === 0) return null;
  const isPlain =
    !DENIED.test(before) &&
    itemsBetween(quotations(), start - 2_000, start).every(each => each.end <= start) &&
    itemsBetween(people(), start - 60, end).every(each => each.end <= start) &&
    itemsBetween(names(), start - 60, start).every(
      each => each.end <= start || MEASURED.test(text.slice(each.start, start)),
    );
  return { start, end: last, of, member, anchors, isPlain };
}

/** UTF-16 units on either side. */
const REACH = 60;
/** Kilogramm Kokain is no name. */
const MEASURED =
  /^\p{L}*(?:[Kk]ilo|[Gg]ramm|[Tt]onnen|[Ll]iter|[Hh]ektar|Prozent|[Mm]eter|[Ss]tunden|[Ww]att|Stück) $/u;
const AGE = /^(?: \(|, | \()(\d{1,3})(?:\)|,| Jahre)/u;
const ORDER =
  /(?<!\p{L})(ersten?|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+\.?)[nrsm]? (?:\p{Ll}+ )?$/iu;
const DENIED =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|weder|ohne|statt|anstatt|anstelle|sondern|not|no|never|without|instead)(?: \p{L}+)?,? $/iu;

function anchorOf(folded: string): string {
  return stemOf(folded, true).slice(0, 7);
}

/** Figures beside it in the same clause; years are none. "Mehr" has them in front. */
function figuresAround(text: string, start: number, end: number, { members }: TermClass): string[] {
  const isMore = members[0]?.[0] === 'mehr' || members[0]?.[0] === 'more';
  const before = text.slice(Math.max(0, start - (isMore ? MORE_REACH : REACH)), start);
  const behind = isMore ? '' : text.slice(end, end + REACH);
  const cutBefore = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n'));
  const cutBehind = behind.search(/[.;!?] |\n/u);
  const near = `${before.slice(cutBefore + 1)} ${cutBehind < 0 ? behind : behind.slice(0, cutBehind)}`;
  // A minus in euros is what is missing, and no change.
  if (/^(?:plus|minus)$/iu.test(text.slice(start, end)) && !/Prozent|Punkte|%/u.test(near)) return [];
  return (near.match(/\d[\d.,'’]*\d|\d/gu) ?? [])
    .map(figure => figure.replace(/[.'’]/gu, ''))
    .filter(figure => !/^(?:19|20)\d\d$/.test(figure));
}

const MORE_REACH = 22;

/** Innenminister and Außenminister. */
function isOffice(text: string): boolean {
  return /minist/iu.test(text);
}
