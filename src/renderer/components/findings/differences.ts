import { type ChangedPart, changedParts } from '../text/changed-parts';

/**
 * Both passages of a finding in pieces, those words marked that the other one does not have. Where they share nothing
 * nothing is marked: the passage itself is what differs.
 */
export function differingParts(
  own: string,
  other: string,
): { own: readonly ChangedPart[]; other: readonly ChangedPart[] } {
  if (own.length > MAX_LENGTH || other.length > MAX_LENGTH) return unmarked(own, other);
  const { left, right } = changedParts(own, other);
  const sharesAny = left.some(({ text, isChanged }) => !isChanged && /[\p{L}\p{N}]/u.test(text));
  return sharesAny ? { own: left, other: right } : unmarked(own, other);
}

const MAX_LENGTH = 5_000;

function unmarked(own: string, other: string) {
  return { own: [{ text: own, isChanged: false }], other: [{ text: other, isChanged: false }] };
}
