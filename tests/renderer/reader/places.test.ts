import { describe, expect, it } from 'vitest';
import type { Decoration } from '../../../src/renderer/components/text/decoration';
import { clickTarget } from '../../../src/renderer/reader/click-target';
import { comparePlaces, type PlacePart, plainParts } from '../../../src/renderer/reader/places/place-parts';
import type { QuotedPlace } from '../../../src/shared/model/placement';

/** `[…]` is the passage. */
function quoted(line: string): QuotedPlace {
  const textStart = line.indexOf('[');
  const textEnd = line.indexOf(']') - 1;
  const text = line.replace(/[[\]]/g, '');
  return { versionId: 1, versionNumber: 1, start: textStart, end: textEnd, text, textStart, textEnd };
}

/** `{…}` is changed, `[…]` the passage. */
function printed(parts: readonly PlacePart[]): string {
  return parts
    .map(({ text, isChanged, isPassage }) => {
      const changed = isChanged ? `{${text}}` : text;
      return isPassage ? `[${changed}]` : changed;
    })
    .join('');
}

describe('the two readings of a place', () => {
  it('mark what differs, within the passage and around it', () => {
    const sides = comparePlaces(
      quoted('Sie kostet [12 Millionen Euro] heute noch.'),
      quoted('Sie kostete [14 Millionen Euro] heute noch.'),
    );
    expect(printed(sides.before)).toBe('Sie {kostet }[{12}][ Millionen Euro] heute noch.');
    expect(printed(sides.after)).toBe('Sie {kostete }[{14}][ Millionen Euro] heute noch.');
  });

  it('mark nothing that is only cut off at another word', () => {
    const sides = comparePlaces(
      quoted('Nach Angaben der Stadt kostet sie [12 Euro] im Jahr'),
      quoted('der Stadt kostet sie [14 Euro] im Jahr und in jedem weiteren'),
    );
    expect(printed(sides.before)).toBe('Nach Angaben der Stadt kostet sie [{12}][ Euro] im Jahr');
    expect(printed(sides.after)).toBe('der Stadt kostet sie [{14}][ Euro] im Jahr und in jedem weiteren');
  });

  it('show an orphan as it stood', () => {
    expect(printed(plainParts(quoted('Das [Dach] ist rot.')))).toBe('Das [Dach] ist rot.');
  });
});

describe('a click on overlapping marks', () => {
  const mark = (id: string, start: number, end: number): Decoration => ({
    id,
    kind: 'annotation',
    start,
    end,
  });
  const marks = [
    mark('a1', 0, 40),
    mark('a2', 0, 10),
    mark('a3', 5, 9),
    mark('a4', 5, 9),
    mark('a5', 50, 60),
  ];
  const all = ['a3', 'a4', 'a2', 'a1'];

  it('means the shortest first, then each longer one, and begins again', () => {
    const reached = ['a3', 'a4', 'a2', 'a1', 'a3'];
    let active: string | null = null;
    for (const expected of reached) {
      active = clickTarget(all, marks, active);
      expect(active).toBe(expected);
    }
  });

  it('begins with the shortest where the active one lies elsewhere', () => {
    expect(clickTarget(['a1', 'a2'], marks, 'a5')).toBe('a2');
  });

  it('means nothing where no mark can be active', () => {
    expect(clickTarget([], marks, null)).toBeNull();
    expect(clickTarget(['h0'], marks, null)).toBeNull();
  });
});
