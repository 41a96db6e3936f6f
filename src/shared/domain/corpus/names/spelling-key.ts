import type { NameHint } from '../../../model/name';
import { foldForSearch } from '../../text/fold';

/** Equal for two words or names that differ by hyphen, space, capitals, accents, umlauts written out or ß alone. */
export function spellingKey(written: string): string {
  return foldForSearch(written).replace(/[^\p{L}\p{N}]/gu, '');
}

/** In what two forms of one spelling key differ. */
export function differenceInSpelling(x: string, y: string): NameHint[] {
  const hints: NameHint[] = [];
  if (seamsOf(x) !== seamsOf(y)) hints.push('hyphen');
  const [a, b] = [lettersOf(x), lettersOf(y)];
  if (a.toLowerCase() !== b.toLowerCase()) hints.push('accents');
  else if (a !== b) hints.push('capitals');
  return hints;
}

/** The hyphens and spaces, with what is between them in one spelling. */
function seamsOf(form: string): string {
  return form.replace(/[\p{L}\p{N}\p{M}]+/gu, spellingKey);
}

function lettersOf(form: string): string {
  return form.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
