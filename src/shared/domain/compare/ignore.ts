import { CHANGE_CLASSES, IGNORABLE, type Ignorable } from '../../model/change-classes';
import type { Diff } from '../../model/comparison';

/**
 * Whether two sides of a change are the same once the differences in `ignore` are folded away.
 *
 * White space and punctuation between figures and the minus before one never fold away, and signs that stand for words
 * (%, §, &) are no punctuation: 1,5 is not 15. Quotation style means „…“, "…", »…« alike, and the single ones among themselves; '…' is not "…".
 * Exchanging the sides changes nothing, and a larger `ignore` ignores no less. Linear in the two texts.
 */
export function isIgnored(leftText: string, rightText: string, ignore: ReadonlySet<Ignorable>): boolean {
  if (ignore.size === 0) return leftText === rightText;
  if (bareText(leftText) !== bareText(rightText)) return false;
  // The foldings do not commute: "1, 2" without spaces is "1,2", and that comma stays. So every combination may ignore.
  return combinationsOf(ignore).some(kinds => folded(leftText, kinds) === folded(rightText, kinds));
}

/**
 * The rows of `diff.changes` that are still to be shown, in order and in the same form. A change of class number or date
 * is never hidden for its white space or punctuation.
 */
export function visibleChanges(
  diff: Pick<Diff, 'changes'>,
  left: string,
  right: string,
  ignore: ReadonlySet<Ignorable>,
): Int32Array<ArrayBuffer> {
  const visible: number[] = [];
  const ignoreInFigures = new Set([...ignore].filter(kind => !SEPARATING.has(kind)));
  const { changes } = diff;
  for (let at = 0; at < changes.length; at += 5) {
    const row = changes.subarray(at, at + 5);
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0, kind = 0] = row;
    const relevant = FIGURE_CLASSES.has(kind) ? ignoreInFigures : ignore;
    // With a character of the equal text on either side: a comma or a dash means another thing beside a figure.
    const leftText = left.slice(Math.max(0, leftStart - 1), leftEnd + 1);
    const rightText = right.slice(Math.max(0, rightStart - 1), rightEnd + 1);
    if (!isIgnored(leftText, rightText, relevant)) visible.push(...row);
  }
  return Int32Array.from(visible);
}

const SEPARATING: ReadonlySet<Ignorable> = new Set(['whitespace', 'punctuation']);
const FIGURE_CLASSES: ReadonlySet<number> = new Set([
  CHANGE_CLASSES.indexOf('number'),
  CHANGE_CLASSES.indexOf('date'),
]);

const DOUBLE_QUOTES = /["“”„‟«»]/gu;
const SINGLE_QUOTES = /['‘’‚‛‹›´`]/gu;
const SPACES = /\s+/gu;
const PUNCTUATION = /(?![%‰‱§¶&@#])\p{P}/gu;
const MINUS = /[-‐‑‒–—]/u;
const WORD_END = /[\p{L}\p{M}\p{N}]/u;
const NO_WORD = /[\s\p{P}´`]+/gu;

/** What no folding changes. Where it differs, nothing is ignored; most changes end here. */
function bareText(text: string): string {
  return lowerCase(text.replace(NO_WORD, ''));
}

function combinationsOf(ignore: ReadonlySet<Ignorable>): ReadonlySet<Ignorable>[] {
  const kinds = IGNORABLE.filter(kind => ignore.has(kind));
  // The largest first: it is nearly always the one that decides.
  return Array.from(
    { length: 2 ** kinds.length },
    (_, i) => new Set(kinds.filter((_, bit) => !(i & (1 << bit)))),
  );
}

function folded(text: string, kinds: ReadonlySet<Ignorable>): string {
  let result = text;
  if (kinds.has('case')) result = lowerCase(result);
  if (kinds.has('quotation-style')) result = result.replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'");
  if (kinds.has('punctuation'))
    result = result.replace(PUNCTUATION, (sign, at: number, text: string) =>
      isBetweenFigures(text, at, at + sign.length) || isMinus(text, at) ? sign : '',
    );
  if (kinds.has('whitespace'))
    result = result.replace(SPACES, (run, at: number, text: string) =>
      isBetweenFigures(text, at, at + run.length) ? ' ' : '',
    );
  return result;
}

function isBetweenFigures(text: string, start: number, end: number): boolean {
  return isFigure(text.charCodeAt(start - 1)) && isFigure(text.charCodeAt(end));
}

/** Of -5, not of COVID-19. */
function isMinus(text: string, at: number): boolean {
  return (
    MINUS.test(text.charAt(at)) &&
    isFigure(text.charCodeAt(at + 1)) &&
    (at === 0 || !WORD_END.test(text.charAt(at - 1)))
  );
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Sigma is the one letter whose small form depends on what follows. */
function lowerCase(text: string): string {
  return text.toLowerCase().replace(/ς/gu, 'σ');
}
