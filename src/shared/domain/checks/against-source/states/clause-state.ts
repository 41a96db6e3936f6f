import { knownWord } from '../../../text/words';
import { AUXILIARIES, type ClauseWord, PARTICIPLE } from './clause-words';
import {
  DENIED,
  GUESSED,
  isOfAnyCase,
  OPEN,
  PENDING,
  PLANNED,
  REPORTED,
  SETTLED,
  stateOf,
  UNREAD,
} from './state-words';

/** A noun, or what describes one. */
export function isNominal(words: readonly ClauseWord[], at: number): boolean {
  const [word, next] = [words[at]?.word, words[at + 1]?.word];
  if (!word || AUXILIARIES.has(word.lower) || isOfAnyCase(word)) return false;
  return word.isCapital || (/e[nrsm]?$/.test(word.lower) && next?.isCapital === true);
}

export function stateOfNoun(words: readonly ClauseWord[], at: number): number {
  const word = words[at]?.word;
  return word ? stateOf(word) & (OPEN | PLANNED) : 0;
}

export function statesOfNouns(words: readonly ClauseWord[]): number {
  let state = 0;
  for (let at = 0; at < words.length; at++) if (isNominal(words, at)) state |= stateOfNoun(words, at);
  return state;
}

/** What its verb, its adverbs and its denials say of a clause, without what it depends on. */
export function stateIn(words: readonly ClauseWord[]): number {
  let state = 0;
  for (const [at, { word, isVerb }] of words.entries()) {
    const own = stateOf(word) || (isVerb && word.isCapital ? stateOf(knownWord(word.lower)) : 0);
    if ((own === DENIED && isOfNoun(words, at)) || (word.lower === 'ob' && at > 0)) continue;
    if (own !== 0) state |= isNominal(words, at) ? own & ~(OPEN | PLANNED) : own;
  }
  const closing = words.at(-1)?.word.lower ?? '';
  if (state === 0 && !PARTICLES.has(closing) && !words.some(({ word }) => TURNS.test(word.lower))) return 0;
  const has = (pattern: RegExp) => words.some(({ word }) => pattern.test(word.lower));
  const last = closing;
  if (
    (state & DENIED) !== 0 &&
    words.some(
      ({ word }, at) =>
        ((stateOf(word) & DENIED) !== 0 &&
          (IN_PART.has(words[at + 1]?.word.lower ?? '') ||
            (/^kein/.test(word.lower) && /er(?:e[nrsm]?)?$/.test(words[at + 1]?.word.lower ?? '')))) ||
        IN_COMPARISON.test(word.lower),
    )
  )
    state = (state & ~DENIED) | UNREAD;
  // 402 Menschen starben, in Bersum keiner.
  if (/^kein/.test(last)) state |= UNREAD;
  const isExcluded =
    has(/^aus(?:ge|zu)?schl(?:oss|ie[ßs])/u) ||
    (last === 'aus' && has(/^schl[io]/u)) ||
    (has(/^ruled?$/) && has(/^out$/));
  if (isExcluded) state = (state & DENIED) !== 0 ? (state & ~DENIED) | OPEN : state | DENIED;
  else if ((state & DENIED) !== 0 && has(STILL))
    state = (state & ~DENIED) | (has(/^(?:war|waren|hatten?)$/) ? UNREAD : PENDING);
  else if (has(/^noch$/) && (last === 'aus' || has(/^(?:muss|müssen|aussteht)$/))) state |= PENDING;
  // Soll gestohlen haben is hearsay.
  if ((state & PLANNED) !== 0 && /^(?:haben|sein)$/.test(last) && has(PARTICIPLE))
    state = (state & ~PLANNED) | REPORTED | OPEN | GUESSED;
  if (has(/^(?:wird|werden)$/) && !has(PARTICIPLE) && /en$/.test(last) && last !== 'werden') state |= PLANNED;
  if ((last === 'zu' && has(/^stimm/)) || (last === 'an' && has(/^(?:nahm|nimm)/))) state |= SETTLED;
  if ((last === 'ab' && has(/^lehn/)) || (last === 'zurück' && has(/^w[ei]+s/))) state |= UNREAD;
  if (last === 'vor' && has(/^schl[aäu]g/)) state |= OPEN;
  return state;
}

/** Aus noch nicht geklärten Gründen: nothing of the deed. */
function isOfNoun(words: readonly ClauseWord[], at: number): boolean {
  const [next, noun] = [words[at + 1], words[at + 2]];
  return (
    words[at]?.word.lower === 'nicht' &&
    next !== undefined &&
    !next.word.isCapital &&
    /(?:t|n|nd|lich|ig)e[nrsm]?$/.test(next.word.lower) &&
    noun?.word.isCapital === true
  );
}

/** They close a clause and turn its verb round. */
const PARTICLES: ReadonlySet<string> = new Set(['zu', 'an', 'ab', 'aus', 'vor', 'zurück']);
const TURNS = /^(?:wird|werden|noch|ruled?|aus(?:ge|zu)?schl\p{L}+)$/u;

/** Not only, not before, no more: something of it is denied, and not that it happened. */
const IN_PART: ReadonlySet<string> = new Set(
  'nur schon erst mehr vor allein zuletzt immer alle jeder jede jedes ganz sofort weil wegen als so zu genug unbedingt einmal weniger weiter bis länger sonderlich besonders schwer leicht lebensgefährlich'.split(
    ' ',
  ),
);
const IN_COMPARISON =
  /^(?:so|andere?[nrsm]?|anders|viele?|alles?|immer|überall|jede[nrsm]?|nur|ganz|mehr|than)$/;
const STILL = /^(?:noch|bislang|bisher|derzeit|yet)$/;

/** Told as past, or as the state that a deed left behind. */
export function isDone(words: readonly ClauseWord[]): boolean {
  const forms = words.map(({ word }) => word.lower);
  if (forms.some(form => /^(?:wird|werden|will)$/.test(form))) return false;
  if (forms.includes('bereits') || forms.includes('inzwischen')) return true;
  const hasAuxiliary = forms.some(form =>
    /^(?:hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|has|have|had|was|were)$/.test(form),
  );
  return (
    hasAuxiliary &&
    words.some(({ word, isVerb: is }) => is && (PARTICIPLE.test(word.lower) || /ed$/.test(word.lower)))
  );
}
