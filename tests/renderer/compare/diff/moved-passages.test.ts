import { describe, expect, it } from 'vitest';
import { findMoveEnds, listPassages } from '../../../../src/renderer/compare/moved-passages';
import { sortMarks } from '../../../../src/renderer/compare/pieces';
import { diffTexts } from '../../../../src/shared/domain/compare/diff/diff';

const STAYS = Array.from(
  { length: 4 },
  (_, at) => `Absatz ${at} steht in beiden Fassungen und handelt von der Stadt am Meer und ihrem Hafen.`,
);
const MOVED =
  'Die Feuerwehr musste am Abend nach eigenen Angaben nur zweimal ausrücken, weil rund 60 Helferinnen am Kai standen.';

function compare(moved: string) {
  const left = [MOVED, ...STAYS].join('\n\n');
  const right = [...STAYS, moved].join('\n\n');
  const diff = diffTexts(left, right, 'de');
  const ends = findMoveEnds(diff, sortMarks(diff), left, right, 'de');
  return { left, right, diff, kinds: [...ends.values()].map(({ kind }) => kind), ends };
}

describe('a passage that was moved', () => {
  it('is a move at both ends, and no deletion with an insertion', () => {
    const { kinds, ends } = compare(MOVED);
    expect(kinds).toEqual(['moved', 'moved']);
    expect([...ends.values()].map(({ passages }) => passages)).toEqual([[0], [0]]);
  });

  it('counts what was edited in it once, where it stands now', () => {
    expect(compare(MOVED.replace('60', '80')).kinds).toEqual(['moved', 'number']);
  });

  it('begins with its first word', () => {
    const { left, right, diff } = compare(MOVED);
    const [passage] = listPassages(diff.moves, left, right);
    expect(left.slice(passage?.leftHead).startsWith('Die Feuerwehr')).toBe(true);
    expect(right.slice(passage?.rightHead).startsWith('Die Feuerwehr')).toBe(true);
  });
});
