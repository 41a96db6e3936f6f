import { fc, test } from '@fast-check/vitest';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { displayRows } from '../../../src/renderer/components/text/display-rows';
import { offsetOfPoint, pointOfOffset } from '../../../src/renderer/components/text/dom-points';
import { TextRow } from '../../../src/renderer/components/text/TextRow';
import { startI18n } from '../../../src/renderer/i18n';
import { propertyRuns } from '../../support/property-runs';

beforeAll(() => {
  startI18n('de');
});
afterEach(cleanup);

function draw(text: string, marks: readonly { start: number; end: number }[] = []) {
  const decorations = marks.map(({ start, end }, id) => ({
    id: `a${id}`,
    kind: 'annotation' as const,
    start,
    end,
  }));
  return render(
    <div>
      {displayRows(text).map(row => (
        <TextRow
          key={row.start}
          text={text}
          row={row}
          decorations={decorations}
          selectedStart={row.start}
          selectedEnd={row.start}
        />
      ))}
    </div>,
  ).container;
}

describe('points of the page and offsets of the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ß', ' ', 'e\u0301', '🐶', '\r\n', '\n', '\u202e', '\u200b', '<'),
    maxLength: 30,
  });
  const marks = fc.array(
    fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 4 },
  );
  test.prop([text, marks], propertyRuns())(
    'belong to each other, also over marks and hidden characters',
    (source, spans) => {
      const root = draw(source, spans);
      for (const row of displayRows(source)) {
        for (let offset = row.start; offset <= row.end; offset++) {
          const point = pointOfOffset(root, offset);
          expect(point && offsetOfPoint(point)).toBe(offset);
        }
      }
      cleanup();
    },
  );

  it('draws the text as it is, but for the characters that a marker stands for', () => {
    const root = draw('Kurs\u202efdp.exe\n<b>fett</b>', [{ start: 2, end: 8 }]);
    expect([...root.querySelectorAll('[data-row-start]')].map(row => row.textContent)).toEqual([
      'Kursfdp.exe',
      '<b>fett</b>',
    ]);
    expect(root.querySelector('[role="img"]')?.getAttribute('data-code')).toBe('202E');
  });

  it('puts the caret at a cut between two rows to the start of the second', () => {
    const root = draw('Wort '.repeat(1000));
    const second = root.querySelectorAll('[data-row-start]')[1];
    expect(second?.contains(pointOfOffset(root, 4000)?.node ?? null)).toBe(true);
  });

  it('has no point for a row that is not drawn', () => {
    expect(pointOfOffset(draw('kurz'), 5)).toBeNull();
    expect(offsetOfPoint({ node: document.body, offset: 0 })).toBeNull();
  });
});
