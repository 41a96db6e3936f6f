import type { LabelPattern } from '../../../shared/model/annotation';
import type { Span } from '../../../shared/model/span';

/** What a decoration means; each kind has a look of its own that does not hang on colour alone (TextRow.module.css). */
export type DecorationKind =
  | 'annotation'
  | 'finding'
  | 'removal'
  | 'check'
  | 'slight-check'
  | 'hit'
  | 'current-hit'
  | 'evidence'
  | 'claim'
  | 'worthy'
  | 'target'
  | 'inserted'
  | 'deleted'
  | 'aligned'
  | 'altered'
  | 'number'
  | 'name'
  | 'date'
  | 'wording';

/** A span with a look. Empty ones are not drawn. */
export interface Decoration extends Span {
  /** Unique within one view. */
  readonly id: string;
  readonly kind: DecorationKind;
  /** Degrees on the colour wheel, for kinds whose hue is data. */
  readonly hue?: number;
  /** How the underline of an annotation is drawn. */
  readonly pattern?: LabelPattern;
  /** One or two letters above the start. */
  readonly sign?: string;
  /** Which of the stacked underlines, from 0; see `assignLanes`. */
  readonly lane?: number;
  /** The one that the inspector shows. */
  readonly isActive?: boolean;
  /** Left out by a filter: still to be seen, but no more than that. */
  readonly isFaint?: boolean;
}

/** Whether two lists draw the same. */
export function areSameDecorations(a: readonly Decoration[], b: readonly Decoration[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => isSameDecoration(one, b[index])));
}

const FIELDS = [
  'id',
  'kind',
  'start',
  'end',
  'hue',
  'pattern',
  'sign',
  'lane',
  'isActive',
  'isFaint',
] as const;

function isSameDecoration(a: Decoration, b: Decoration | undefined): boolean {
  return b !== undefined && (a === b || FIELDS.every(field => a[field] === b[field]));
}
