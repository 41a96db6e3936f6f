import { describe, expect, it } from 'vitest';
import { areSameDecorations } from '../../../src/renderer/components/text/decoration';
import { decorationsOf, enteredBy, type ShownAnnotation } from '../../../src/renderer/reader/decorations';
import type { Label } from '../../../src/shared/model/annotation';

const LABELS = [{ id: 'style', sign: 'S', hue: 150, pattern: 'wavy' }] as Label[];

const at = (id: number, start: number, end: number, label = 'style') =>
  ({ id, label, placement: { state: 'exact', start, end }, evidence: [] }) as unknown as ShownAnnotation;
const ORPHAN = { id: 9, label: 'style', placement: { state: 'orphan' } } as unknown as ShownAnnotation;
const ALL = [at(1, 0, 10), at(2, 5, 8, 'gone'), ORPHAN];

const drawn = (
  isShown: (annotation: ShownAnnotation) => boolean = () => true,
  activeId: string | null = null,
) =>
  decorationsOf({
    annotations: ALL,
    findings: [],
    labels: LABELS,
    isShown,
    hits: [],
    currentHit: -1,
    target: null,
    activeId,
  });

describe('annotations over the text', () => {
  it('have the line of their label, in lanes of their own, and none without a place', () => {
    expect(drawn().map(({ id, pattern, sign, lane }) => `${id} ${pattern} ${sign} ${lane}`)).toEqual([
      'a1 wavy S 0',
      'a2 solid ? 1',
    ]);
  });

  it('are faint where a filter leaves them out, but for the active one', () => {
    const faint = (activeId: string | null) =>
      drawn(() => false, activeId).map(({ id, isFaint }) => `${id} ${isFaint}`);
    expect(faint(null)).toEqual(['a1 true', 'a2 true']);
    expect(faint('a2')).toEqual(['a1 true', 'a2 false']);
  });

  it('are drawn anew only where something about them is new', () => {
    expect(areSameDecorations(drawn(), drawn())).toBe(true);
    expect(
      areSameDecorations(
        drawn(),
        drawn(() => true, 'a1'),
      ),
    ).toBe(false);
    expect(areSameDecorations(drawn(), drawn().slice(1))).toBe(false);
  });

  it.each([
    [12, 3, [1]],
    [3, 6, [2]],
    [12, 6, [1, 2]],
    [6, 7, []],
    [6, 10, []],
  ])('are told when the caret comes to them from %i to %i: %j', (from, to, entered) => {
    expect(enteredBy(ALL, from, to).map(({ id }) => id)).toEqual(entered);
  });
});
