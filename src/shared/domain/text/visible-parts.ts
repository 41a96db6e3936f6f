import { codePointName } from './code-point-name';
import { findDeceptive } from './deceptive';

/** A stretch of a text as it is to be shown. */
export interface VisiblePart {
  readonly text: string;
  /** What is shown in place of `text`, such as U+202E; null where it can be shown as it is. */
  readonly sign: string | null;
  /** What a reader should know of text that looks like something else, such as the foreign letters in a word. */
  readonly warning: string | null;
}

/**
 * The text in parts, put together the whole. Characters that cannot be seen, that change the order of others or that a
 * file cannot hold get a sign; so does half a surrogate pair. Line breaks and tabs get none.
 */
export function* visibleParts(text: string): Generator<VisiblePart> {
  let done = 0;
  for (const found of findDeceptive(text)) {
    yield* withoutUnpaired(text.slice(done, found.start));
    const part = text.slice(found.start, found.end);
    if (found.kind === 'mixed-script') yield { text: part, sign: null, warning: found.name };
    else yield { text: part, sign: found.name, warning: null };
    done = found.end;
  }
  yield* withoutUnpaired(text.slice(done));
}

/** Halves of pairs, line and paragraph separators, and what Unicode will never use. */
const UNSHOWABLE = /[\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

function* withoutUnpaired(text: string): Generator<VisiblePart> {
  let done = 0;
  for (const { 0: character, index } of text.matchAll(UNSHOWABLE)) {
    if (index > done) yield { text: text.slice(done, index), sign: null, warning: null };
    yield { text: character, sign: codePointName(character), warning: null };
    done = index + character.length;
  }
  if (done < text.length) yield { text: text.slice(done), sign: null, warning: null };
}
