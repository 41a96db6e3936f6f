import type { QuotedPlace } from '../../../shared/model/placement';
import { changedParts } from '../../components/text/changed-parts';

/** A stretch of a quoted place. */
export interface PlacePart {
  readonly text: string;
  /** The other version has other words here. */
  readonly isChanged: boolean;
  /** It belongs to the passage and not to what stands around it. */
  readonly isPassage: boolean;
}

/** Both readings of a place, with what differs marked. What is only cut off at another word is no difference. */
export function comparePlaces(
  before: QuotedPlace,
  after: QuotedPlace,
): { before: PlacePart[]; after: PlacePart[] } {
  const { left, right } = changedParts(before.text, after.text);
  return { before: partsOf(before, left), after: partsOf(after, right) };
}

export function plainParts(place: QuotedPlace): PlacePart[] {
  return partsOf(place, [{ text: place.text, isChanged: false }]);
}

function partsOf(
  { text, textStart, textEnd }: QuotedPlace,
  changed: readonly { readonly text: string; readonly isChanged: boolean }[],
): PlacePart[] {
  const parts: PlacePart[] = [];
  let at = 0;
  for (const part of changed) {
    const end = at + part.text.length;
    const isCutOff = (at === 0 && end <= textStart) || (end === text.length && at >= textEnd);
    const cuts = [at, ...[textStart, textEnd].filter(cut => cut > at && cut < end), end];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [start = 0, stop = 0] = cuts.slice(i, i + 2);
      parts.push({
        text: text.slice(start, stop),
        isChanged: part.isChanged && !isCutOff,
        isPassage: start >= textStart && stop <= textEnd && start < stop,
      });
    }
    at = end;
  }
  return parts;
}
