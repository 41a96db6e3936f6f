import type { Span } from '../../../../model/span';
import type { Reading } from '../../context';
import { sentenceAt } from '../../pairs';

/**
 * Whether the sentence of an office tells that somebody takes or leaves one, or has two at a time; what makes it a former or coming
 * one counts beside its words alone: a former poorhouse in the same sentence says nothing of it.
 */
export function tellsChange(reading: Reading, { start, end }: Span): boolean {
  const spans = reading.sentences();
  const at = sentenceAt(spans, start);
  const [from = 0, to = 0] = [spans[at * 2], spans[at * 2 + 1]];
  const beside = reading.text.slice(Math.max(from, start - NEAR), Math.min(to, end + NEAR / 2));
  return FORMER.test(beside) || CHANGE.test(reading.text.slice(from, Math.min(to, from + LONGEST)));
}

/** UTF-16 units, of words beside and of a sentence. */
const NEAR = 50;
const LONGEST = 500;

export const FORMER =
  /früher(?:e[nrms]?)?(?= (?:\p{L}+ )?\p{Lu})|ehemalig|einst(?!imm|ell|uf)|künftig|bisher|damals|(?<!(?:tags|kurz|Tage|Tag|Stunden?|Wochen?) )zuvor|former|seit \d{4}|seit dem|seit (?:\p{Ll}+ )?Jahren/u;

export const CHANGE =
  /zugleich|gleichzeitig|was elected|wechsel|(?<!keinen? )Nachfolg|Vorgäng|(?<!aus)gewählt|ernannt|übernahm|übernimmt|[Zz]weitamt|ehrenamtlich|nebenbei|Doppelrolle|in Personalunion|(?:ist|sind|war|bleibt|amtiert) (?:\p{Ll}+ )?(?:auch|außerdem|zudem)(?!\p{L})|auch (?:als|(?:\p{Lu}\p{Ll}+(?:chef|leiter|vorsitzende|präsident)|Vorsitzende|Chef)(?:r|in)?(?! (?:Dr\. )?\p{Lu}))(?!\p{L})/u;
