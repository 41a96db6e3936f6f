/** Kinds of change by weight, heaviest first. The position in this list is the number in `Diff.changes`. */
export const CHANGE_CLASSES = [
  'number',
  'name',
  'date',
  'hedge',
  'quotation',
  'wording',
  'punctuation',
  'typography',
  'whitespace',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** Differences that a comparison can leave out. */
export const IGNORABLE = ['case', 'whitespace', 'punctuation', 'quotation-style'] as const;
export type Ignorable = (typeof IGNORABLE)[number];
