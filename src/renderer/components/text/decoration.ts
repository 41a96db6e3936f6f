import type { Span } from '../../../shared/model/span';

/** What a decoration means; each kind has a look of its own that does not hang on colour alone (TextRow.module.css). */
export type DecorationKind =
  | 'annotation'
  | 'finding'
  | 'removal'
  | 'hit'
  | 'current-hit'
  | 'evidence'
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
  /** One or two letters above the start. */
  readonly sign?: string;
  /** Which of the stacked underlines, from 0; see `assignLanes`. */
  readonly lane?: number;
  /** The one that the inspector shows. */
  readonly isActive?: boolean;
}
