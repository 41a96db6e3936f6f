import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findFolded, foldForSearch, foldWithMap } from '../../../../src/shared/domain/text/fold';
import { isGraphemeBoundary } from '../../../../src/shared/domain/text/graphemes';
import { propertyRuns } from '../../../support/property-runs';
import { strangeText } from './strange-text';

describe('foldForSearch', () => {
  it.each([
    ['koln', ['Köln', 'Koeln', 'Koln', 'KÖLN', 'Ko\u0308ln', 'Kö\u00adln']],
    ['grosse', ['große', 'Grosse', 'GROẞE', 'Größe', 'Groesse']],
    ['cafe', ['Café', 'cafe']],
    ['stromso', ['Strømsø', 'Stroemsoe']],
    ['lodz', ['Łódź', 'lodz']],
    ['steuer', ['Steuer']],
    ['neue quelle', ['neue Quelle']],
    ['abenteuer', ['Abenteuer']],
    ['bauerlich', ['bäuerlich', 'baeuerlich']],
    ['"sud-korea"', ['„Süd–Korea“', '"Sued-Korea"']],
    ["geht's", ['Geht’s', "geht's"]],
  ])('gives %j for every spelling', (folded, spellings) => {
    expect(spellings.map(foldForSearch)).toEqual(spellings.map(() => folded));
  });

  test.prop([strangeText()], propertyRuns())('changes nothing the second time', text => {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  });

  test.prop([strangeText(), fc.nat(60)], propertyRuns())(
    'folds a beginning to a beginning',
    (text, length) => {
      fc.pre(isGraphemeBoundary(text, length));
      expect(foldForSearch(text).startsWith(foldForSearch(text.slice(0, length)))).toBe(true);
    },
  );
});

describe('foldWithMap', () => {
  it('leads every folded unit back to its character', () => {
    const { folded, map } = foldWithMap('Größe x');
    expect(folded).toBe('grosse x');
    expect([...map]).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 7]);
  });

  test.prop([strangeText()], propertyRuns())('has rising offsets and ends with the length', text => {
    const { folded, map } = foldWithMap(text);
    expect(map.length).toBe(folded.length + 1);
    expect(map.at(-1)).toBe(text.length);
    expect([...map]).toEqual([...map].sort((a, b) => a - b));
    expect(folded).toBe(foldForSearch(text));
  });
});

describe('findFolded', () => {
  it.each([
    ['[Köln] und [Kölner], nicht Altkoeln', ['koeln']],
    ['[Größe] und [Grossen]', ['grosse']],
    ['die [neue] Quelle', ['NEUE', '']],
    ['in [Süd-Korea] und Südkorea', ['sued-korea']],
    ['[Groß] und [Gro\u00adß]', ['gross']],
    ['[große] Worte', ['gros', 'groß']],
    ['nichts davon', ['köln']],
  ])('marks the words in %j', (marked, terms) => {
    const text = marked.replace(/[[\]]/g, '');
    const spans = findFolded(foldWithMap(text), terms);
    expect(
      spans.reduceRight(
        (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
        text,
      ),
    ).toBe(marked);
  });

  test.prop([strangeText(), strangeText(2)], propertyRuns())(
    'finds spans in order that do not overlap',
    (text, term) => {
      let previousEnd = 0;
      for (const { start, end } of findFolded(foldWithMap(text), [term, 'a'])) {
        expect(start).toBeGreaterThanOrEqual(previousEnd);
        expect(end).toBeGreaterThan(start);
        previousEnd = end;
      }
    },
  );

  it('finds one word in a megabyte of one letter', () => {
    const text = 'a'.repeat(1 << 20);
    expect(findFolded(foldWithMap(text), ['a'])).toEqual([{ start: 0, end: text.length }]);
  });
});
