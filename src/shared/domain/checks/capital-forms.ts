import type { Span } from '../../model/span';
import type { Word } from '../text/words';

/** A word with a capital as a text writes it, and which of its words these are, in order. */
export type CapitalForm = { readonly word: Word; readonly places: readonly number[] };

/** Each form once, in the order in which they come first. */
export function readCapitalForms(written: readonly Word[]): CapitalForm[] {
  const forms = new Map<string, CapitalForm & { places: number[] }>();
  for (const [at, word] of written.entries()) {
    if (!word.isCapital) continue;
    const known = forms.get(word.text);
    if (known) known.places.push(at);
    else forms.set(word.text, { word, places: [at] });
  }
  return [...forms.values()];
}

/** Where the word of that number stands. */
export function wordSpanAt(spans: readonly number[], at: number): Span {
  return { start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 };
}
