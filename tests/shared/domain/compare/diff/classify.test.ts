import { describe, expect, it } from 'vitest';
import { classifyChange } from '../../../../../src/shared/domain/compare/diff/classify';
import { CHANGE_CLASSES } from '../../../../../src/shared/model/comparison';

describe('classifyChange', () => {
  it.each([
    ['am 13. Oktober 2024', 'am 14. Oktober 2024', 'date'],
    ['13.10.2024', '13. Oktober 2024', 'wording'],
    ['60 Gäste', '70 Gäste', 'number'],
    ['60 Gäste', '60 Prozent', 'number'],
    ['zwölf Wege', '12 Wege', 'wording'],
    ['1.500 Euro', '1,5 Euro', 'number'],
    ['Frau Ott', 'Frau Utt', 'name'],
    ['in Bremen', 'in Celle bei Hamburg', 'name'],
    ['Süd-Korea', 'Südkorea', 'wording'],
    ['rot-weiß', 'rotweiß', 'punctuation'],
    ['er kam', 'er ging', 'wording'],
    ['er kam.', 'er kam!', 'punctuation'],
    ['er  kam', 'er\nkam', 'whitespace'],
    ['12 %', '12%', 'whitespace'],
    ['1 500 Euro', '1500 Euro', 'whitespace'],
    ['am 3. 2. 2026', 'am 3.2.2026', 'whitespace'],
    ['5, 6 Tage', '5,6 Tage', 'number'],
    ['5 6 Tage', '56 Tage', 'number'],
    ['er kam', 'er kam nicht', 'hedge'],
    ['kein Haus', 'ein Haus', 'hedge'],
    ['der Täter', 'der mutmaßliche Täter', 'hedge'],
    ['60 Gäste', 'rund 60 Gäste', 'hedge'],
    ['it doesn’t work', 'it works', 'hedge'],
    ['er kam nicht', 'er ging nicht', 'wording'],
    ['die „Wende“', 'die Wende', 'quotation'],
    ['„Gut“', '"Gut"', 'typography'],
    ['1 – 2', '1 - 2', 'typography'],
    ['Cafe\u0301', 'Caf\u00e9', 'typography'],
    ['', 'am 3. Mai', 'date'],
    ['am 3. Mai 60 Gäste', 'am 4. Mai 70 Gäste', 'date'],
    ['Frau Ott lud 60 ein', 'Frau Utt lud 70 ein', 'number'],
  ])('%s → %s is %s', (left, right, expected) => {
    expect(CHANGE_CLASSES[classifyChange(left, right, 'de')]).toBe(expected);
  });
});
