import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../src/shared/domain/compare/diff/diff';
import { isIgnored, visibleChanges } from '../../../../src/shared/domain/compare/ignore';
import { IGNORABLE, type Ignorable } from '../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../support/property-runs';

const only = (...kinds: Ignorable[]) => new Set(kinds);

describe('what folds away', () => {
  it.each<[Ignorable, string, string]>([
    ['case', 'DER RAT', 'Der Rat'],
    ['case', 'ΟΔΟΣ', 'οδος'],
    ['whitespace', 'am  Markt\n', 'am Markt'],
    ['whitespace', 'zu Gunsten', 'zuGunsten'],
    ['whitespace', '10\u00a0000', '10 000'],
    ['punctuation', 'ja, aber', 'ja aber'],
    ['punctuation', 'COVID-19', 'COVID19'],
    ['punctuation', '(sic)', 'sic!'],
    ['punctuation', '„nie“', 'nie'],
    ['quotation-style', '„nie“', '»nie«'],
    ['quotation-style', '“nie”', '"nie"'],
    ['quotation-style', '‚nie‘', '›nie‹'],
    ['quotation-style', 'Andrea’s', "Andrea's"],
  ])('%s: %s and %s', (kind, left, right) => {
    expect(isIgnored(left, right, only(kind))).toBe(true);
    expect(isIgnored(left, right, new Set())).toBe(false);
  });

  it('takes several kinds together', () => {
    expect(isIgnored('"so"', "'so'", only('quotation-style'))).toBe(false);
    expect(isIgnored('„DER Rat“,', '»der rat«', only('case', 'quotation-style'))).toBe(false);
    expect(isIgnored('„DER Rat“,', '»der rat«', only('case', 'quotation-style', 'punctuation'))).toBe(true);
  });

  it.each([
    ['1,5', '15'],
    ['1.500', '1,500'],
    ['5 6', '56'],
    ['5 %', '5'],
    ['§ 5', '5'],
    ['Maße', 'Masse'],
    ['-5', '5'],
    ['', 'nicht'],
  ])('never: %s and %s', (left, right) => {
    expect(isIgnored(left, right, new Set(IGNORABLE))).toBe(false);
  });

  it('ignores nothing unasked', () => {
    expect(isIgnored('a', 'A', new Set())).toBe(false);
    expect(isIgnored('a', 'a', new Set())).toBe(true);
  });

  it('answers at once on a megabyte of white space and signs', () => {
    const signs = ' .,'.repeat(350_000);
    expect(isIgnored(signs, '', new Set(IGNORABLE))).toBe(true);
  });
});

describe('the changes still to be shown', () => {
  it('leaves out what folds away, and keeps the rest as it is', () => {
    const left = 'Der Rat sagte „Nein“ zu 40 Plätzen.';
    const right = 'Der RAT sagte »Nein« zu 50 Plätzen.';
    const diff = diffTexts(left, right, 'de');
    const shown = (ignore: ReadonlySet<Ignorable>) => {
      const rows = visibleChanges(diff, left, right, ignore);
      return Array.from({ length: rows.length / 5 }, (_, i) => left.slice(rows[i * 5], rows[i * 5 + 1]));
    };
    expect(shown(new Set())).toEqual(['Rat', '„', '“', '40']);
    expect(shown(only('case'))).toEqual(['„', '“', '40']);
    expect(shown(new Set(IGNORABLE))).toEqual(['40']);
  });

  it.each([
    ['Es waren -5 Grad.', 'Es waren 5 Grad.'],
    ['Es waren 5, 6 Tage.', 'Es waren 5,6 Tage.'],
    ['Er ist 20-jährig.', 'Er ist 20 jährig.'],
  ])('keeps what makes another number: %s and %s', (left, right) => {
    const rows = visibleChanges(diffTexts(left, right, 'de'), left, right, new Set(IGNORABLE));
    expect(rows.length).toBe(5);
  });
});

const PIECES = [
  'a',
  'A',
  'ß',
  'Σ',
  'ς',
  '1',
  '2',
  ' ',
  '\n',
  ',',
  '.',
  '-',
  '„',
  '"',
  '“',
  '‚',
  "'",
  '´',
  '%',
  'é',
];
const someText = () => fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(parts => parts.join(''));
const someKinds = () => fc.subarray([...IGNORABLE]);

describe('laws', () => {
  test.prop([someText(), someText(), someKinds(), someKinds()], propertyRuns())(
    'more ignored is never more shown',
    (left, right, some, more) => {
      if (isIgnored(left, right, new Set(some))) {
        expect(isIgnored(left, right, new Set([...some, ...more]))).toBe(true);
      }
    },
  );

  test.prop([someText(), someText(), someKinds()], propertyRuns())(
    'the sides may be exchanged',
    (left, right, kinds) => {
      expect(isIgnored(right, left, new Set(kinds))).toBe(isIgnored(left, right, new Set(kinds)));
    },
  );

  test.prop([someText(), someText(), someKinds(), someKinds()], propertyRuns())(
    'the changes shown are some of all, and fewer with more ignored',
    (left, right, some, more) => {
      const diff = diffTexts(left, right, 'de');
      const starts = (kinds: Ignorable[]) => {
        const rows = visibleChanges(diff, left, right, new Set(kinds));
        return Array.from({ length: rows.length / 5 }, (_, i) => `${rows[i * 5]} ${rows[i * 5 + 2]}`);
      };
      expect(starts(some)).toEqual(expect.arrayContaining(starts([...some, ...more])));
      expect(starts([]).length).toBe(diff.changes.length / 5);
    },
  );
});
