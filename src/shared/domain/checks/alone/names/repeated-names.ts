import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { isFirstName } from '../../../text/is-first-name';
import { isNounByEnding } from '../../../text/names';
import { SPEECH_VERBS } from '../../../text/speech-verbs';
import type { Word } from '../../../text/words';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { isDoubled, isLetterMore, isLetterOff, soundAlike, soundOf } from './slip-letters';

/**
 * A first name and a surname that stand side by side twice, once with a slip in either: Solveig Brandtner, whom the text
 * calls Brandtner, and Solveig Brantner; Zahra and Zarah Temel. The first name need be on no list.
 */
export function findRepeats({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const byFirst = new Map<string, Pair[]>();
  const byLast = new Map<string, Pair>();
  const seen = new Set<string>();
  const found: CheckFinding[] = [];
  let tried = 0;
  for (const pair of pairsIn(text, reading.wordSpans(), reading.written())) {
    const { first, last } = pair;
    // Who is named again was told apart, or not, where the name stood first.
    if (seen.has(`${first} ${last}`)) continue;
    if (seen.size >= MAX_NAMES) break;
    seen.add(`${first} ${last}`);
    const sound = soundOf(first);
    const sameFirst = byFirst.get(sound) ?? [];
    const sameLast = byLast.get(last);
    const lastNear = sameFirst.find(each => areNear(text, pair, each));
    if (sameFirst.length < MAX_NAMESAKES) byFirst.set(sound, [...sameFirst, pair]);
    if (!sameLast) byLast.set(last, pair);
    const isLast = lastNear !== undefined;
    const isFirst = !isLast && sameLast !== undefined && soundAlike(first, sameLast.first);
    const other = lastNear ?? (isFirst ? sameLast : undefined);
    if (!other) continue;
    if (++tried > MAX_REPEATS) break;
    const wrong = isLast ? wrongLast(text, pair, other) : wrongFirst(text, pair, other);
    if (!wrong) continue;
    const right = wrong === pair ? other : pair;
    const written = isLast ? wrong.last : `${wrong.first} ${wrong.last}`;
    if (sourceReadings.some(source => source.text.includes(written))) continue;
    found.push(
      makeFinding('name_variant', {
        at: { start: wrong.start, end: wrong.end },
        other: { document: null, start: right.start, end: right.end },
        params: { text: `${wrong.first} ${wrong.last}`, otherText: `${right.first} ${right.last}` },
      }),
    );
  }
  return found;
}

/** `head` is the word in front without its ending: Dirigent. */
type Pair = Span & { first: string; last: string; head: string };

const MAX_NAMESAKES = 6;
/** Of an article; what has more is a list. */
const MAX_NAMES = 1_500;

/** Each reads the text once more. */
const MAX_REPEATS = 20;
const MIN_LAST = 4;
const MIN_REPEATED = 6;
const MAX_WORD = 24;

/** Two words with capitals beside each other, of which the first may be a first name; von may stand between. */
function* pairsIn(text: string, spans: readonly number[], words: readonly Word[]): Generator<Pair> {
  const wordAt = (at: number) => words[at / 2]?.text ?? '';
  const isGap = (at: number) =>
    spans[at] === (spans[at - 1] ?? 0) + 1 && text.charAt(spans[at - 1] ?? 0) === ' ';
  for (let i = 2; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (words[i / 2]?.isCapital !== true || !isGap(i) || end - start < MIN_LAST || end - start > MAX_WORD)
      continue;
    const at = i > 2 && isGap(i - 2) && PARTICLE.test(wordAt(i - 2)) ? i - 4 : i - 2;
    if (words[at / 2]?.isCapital !== true) continue;
    const [firstStart = 0, firstEnd = 0] = [spans[at], spans[at + 1]];
    if (firstEnd - firstStart < MIN_FIRST || firstEnd - firstStart > MAX_WORD) continue;
    const [first, last] = [wordAt(at), wordAt(i)];
    if (!NAME.test(first) || !NAME.test(last) || isNoFirstName(first)) continue;
    const head = at > 1 && isGap(at) ? wordAt(at - 2) : '';
    yield {
      start: firstStart,
      end,
      first,
      last,
      head: /^\p{Lu}\p{Ll}{3,}$/u.test(head) ? head.replace(/(?:in|en|es|n|s)$/u, '') : '',
    };
  }
}

const MIN_FIRST = 3;
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const PARTICLE = /^(?:von|van|de|zu|vom|ter|le|la|di|da)$/u;
const BETWEEN = '(?:(?:von|van|de|zu|vom|ter|le|la|di|da) )?';
/** UTF-16 units before a name in which its office may stand. */
const HEAD_REACH = 50;

/** One first name, or one that sounds so, and surnames a letter apart. */
function areNear(text: string, pair: Pair, other: Pair): boolean {
  if (pair.last === other.last) return false;
  if (pair.first !== other.first)
    return soundAlike(pair.last, other.last) || isLetterMore(pair.last, other.last);
  const isOneHead = isHeadOf(text, pair, other) || isHeadOf(text, other, pair);
  return areLastsNear(text, pair, other, isOneHead ? MIN_LAST : MIN_REPEATED);
}

/** Neuer Dirigent ist Takumi Aoki, and the Dirigent whom it then names. */
function isHeadOf(text: string, { head }: Pair, { start }: Pair): boolean {
  return head !== '' && text.slice(Math.max(0, start - HEAD_REACH), start).includes(head);
}

function areLastsNear(text: string, { end, last, first }: Pair, other: Pair, shortest: number): boolean {
  if (soundAlike(last, other.last)) return true;
  if (last.length < shortest) return false;
  if (isLetterOff(last, other.last) || isDoubled(last, other.last)) return true;
  // Sagt Jost Wessels: no genitive.
  return last === `${other.last}s` && isSpeaker(text, end, `${first} ${last}`);
}

function isSpeaker(text: string, end: number, name: string): boolean {
  const start = end - name.length;
  const verb = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb) && /^[.,!?]/u.test(text.slice(end, end + 1));
}

/** Whose surname also stands alone is written right; where neither does, the later one is told where it can be nobody else. */
function wrongLast(text: string, pair: Pair, other: Pair): Pair | null {
  const [here, there] = [isAlone(text, pair), isAlone(text, other)];
  if (here !== there) return there ? pair : other;
  if (here || isPresented(text, pair.end) || isListed(text, pair) || isBeside(text, other, pair)) return null;
  return countOf(text, pair) > countOf(text, other) ? other : pair;
}

/** The rarer one of two spellings; two that both come again are two people. */
function wrongFirst(text: string, pair: Pair, other: Pair): Pair | null {
  if (isNounByEnding(pair.last.toLowerCase()) || isPresented(text, pair.end)) return null;
  if (
    isBeside(text, other, pair) ||
    KIN.test(text.slice(Math.max(other.end, pair.start - 300), pair.end + 60))
  )
    return null;
  const [here, there] = [countOf(text, pair), countOf(text, other)];
  if (here > 1 && there > 1) return null;
  return here > there ? other : pair;
}

export const KIN =
  /(?<!\p{L})(?:\p{L}*[Bb]r[uü]der|\p{L}*[Ss]chwestern?|\p{L}*[Ss]ohn|\p{L}*[Tt]ochter|Vater|Mutter|Cousine?|Neffe|Nichte|Enkelin|Enkel|Namensvetter|junior|senior)(?!\p{L})/u;

function isAlone(text: string, { first, last }: Pair): boolean {
  return new RegExp(`(?<!${first} ${BETWEEN}|[\\p{L}-])${last}(?![\\p{L}-])`, 'u').test(text);
}

function countOf(text: string, { first, last }: Pair): number {
  return text.match(new RegExp(`(?<!\\p{L})${first} ${BETWEEN}${last}(?!\\p{L})`, 'gu'))?.length ?? 0;
}

/** In one sentence they are two. */
export function isBeside(text: string, one: Span, other: Span): boolean {
  return /^[^.!?\n]{0,200}$/u.test(text.slice(one.end, other.start));
}

/** Tim Adler, Lena Krause und Finn Bohl: names of a list are names of others. */
export function isListed(text: string, { start, end }: Span): boolean {
  return (
    /, $/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:, | und )\p{Lu}/u.test(text.slice(end, end + 8))
  );
}

/** Whose home or age is told is somebody new. */
export function isPresented(text: string, end: number): boolean {
  return /^(?: \(| aus | vom | von (?:der|dem) |, \d)/u.test(text.slice(end, end + 9));
}

/** Bad Homburg and Bad Homberg are two towns, Rote Tanne and Rote Kanne no people. */
function isNoFirstName(word: string): boolean {
  return NO_FIRST_NAME.test(word) || (/e[nrms]?$/.test(word) && !isFirstName(word));
}

const NO_FIRST_NAME =
  /^(?:Bad|Sankt|Alt|Neu|Groß|Klein|Ober|Unter|New|San|Saint|Fort|Mount|Port|Der|Die|Das|The|Herr|Frau)$/;
