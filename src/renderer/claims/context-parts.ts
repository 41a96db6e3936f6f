import { type ChangedPart, changedParts } from '../components/text/changed-parts';

/**
 * Two readings of a passage with its surroundings, with what differs marked. Each was cut out of its text by a length, so
 * that one may begin in the middle of what the other begins with: where one only reaches further, nothing differs.
 */
export function compareContexts(
  before: string,
  after: string,
): { before: readonly ChangedPart[]; after: readonly ChangedPart[] } {
  const { left, right } = changedParts(before, after);
  unmarkEnd(left, right, 0, (longer, shorter) => longer.endsWith(shorter));
  unmarkEnd(left, right, -1, (longer, shorter) => longer.startsWith(shorter));
  return { before: left, after: right };
}

function unmarkEnd(
  left: ChangedPart[],
  right: ChangedPart[],
  index: 0 | -1,
  reachesOver: (longer: string, shorter: string) => boolean,
): void {
  const ends = [left, right].map(side => side.at(index));
  const [inLeft = '', inRight = ''] = ends.map(part => (part?.isChanged ? part.text : ''));
  if (!reachesOver(inLeft, inRight) && !reachesOver(inRight, inLeft)) return;
  for (const side of [left, right]) {
    const end = side.at(index);
    if (end?.isChanged) side.splice(index, 1, { ...end, isChanged: false });
  }
}
