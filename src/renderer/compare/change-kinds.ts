import { CHANGE_CLASSES, type ChangeClass } from '../../shared/model/change-classes';

/** A class of change, or words that stand elsewhere now. */
export type ChangeKind = ChangeClass | 'moved';

/** By weight, heaviest first. */
export const CHANGE_KINDS: readonly ChangeKind[] = CHANGE_CLASSES.flatMap(kind =>
  kind === 'wording' ? (['wording', 'moved'] as const) : [kind],
);

/** The second sign of a kind beside its colour. The same in both languages. */
export const CHANGE_SIGNS: Readonly<Record<ChangeKind, string>> = {
  number: '#',
  name: 'N',
  date: 'D',
  hedge: '±',
  quotation: '”',
  wording: '~',
  moved: '⇅',
  punctuation: ';',
  typography: 'T',
  whitespace: '␣',
};
