import type { Misplaced } from '../../../shared/model/placement';
import { annotationKey } from '../decorations';

export const evidenceKey = (id: number) => `e${id}`;

/** Names a place among everything that can be active in the reader; its first letter says what it is. */
export function placeKey({ id, subject }: Pick<Misplaced, 'id' | 'subject'>): string {
  switch (subject.kind) {
    case 'annotation':
      return annotationKey(id);
    case 'evidence':
      return evidenceKey(id);
    case 'claim-passage':
      return `p${id}`;
    case 'claim-evidence':
      return `q${id}`;
  }
}
