import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { phraseKey } from '../../../../src/shared/domain/cleaning/page';
import { findDates } from '../../../../src/shared/domain/text/dates';
import { foldForSearch } from '../../../../src/shared/domain/text/fold';
import { nameKey } from '../../../../src/shared/domain/text/names';
import { findNumbers } from '../../../../src/shared/domain/text/numbers';
import { lowerCased } from '../../../../src/shared/domain/text/units';
import { propertyRuns } from '../../../support/property-runs';

// Each of these has a short way for plain texts; what takes the long one must give the same.

const words = (list: string) =>
  fc.array(fc.constantFrom(...list.split('|')), { maxLength: 8 }).map(all => all.join(''));

/** With a character that has no meaning, which only the long way takes away. */
const spread = (text: string, at: number, invisible: string) => {
  const cut = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, cut) + invisible + text.slice(cut);
};

test.prop([words('» |Go|  |Up|…|.|-|#|ÄÖ|ß|:| |é|!|*|©|·|2024|–'), fc.nat()], propertyRuns())(
  'the key of a phrase is the same with an invisible character in it',
  (line, at) => {
    expect(phraseKey(spread(line, at, '\u200b'))).toBe(phraseKey(line));
  },
);

test.prop(
  [words('Jana |Voss|Düssel|dorfs|der |H|aus|s|öz ').map(name => name.trim().replace(/ +/g, ' ')), fc.nat()],
  propertyRuns(),
)('the key of a name is the same with a soft hyphen in it', (name, at) => {
  expect(nameKey(spread(name, at, '\u00ad'))).toBe(nameKey(name));
});

test.prop(
  [words('3. Mai|Mai 3, |2024|im Jahr |1999|. |13.10.|2024-10-13| |Frau|March |Sept|12|:|31/12/')],
  propertyRuns(),
)('the dates of a text do not change with a line below it', text => {
  const below = { start: text.length + 1, end: text.length + 11, value: '2020-02-02' };
  expect(findDates(`${text}\n2020-02-02`, 'de')).toEqual([...findDates(text, 'de'), below]);
});

const FIGURES = words(
  '3|12| |Mio. |Euro|€|−|.|,|5|zwölf|ein Drittel|einund|zwanzig|twenty-one|half|Hälfte|-jährig|%| km|é|e|\u00ad|\u0301|_|x',
);

test.prop([FIGURES, FIGURES], propertyRuns())(
  'the numbers of two lines are those of the first and of the second',
  (first, second) => {
    const shift = first.length + 2;
    const below = findNumbers(second, 'de').map(number => ({
      ...number,
      start: number.start + shift,
      end: number.end + shift,
    }));
    expect(findNumbers(`${first}\n\n${second}`, 'de')).toEqual([...findNumbers(first, 'de'), ...below]);
  },
);

test.prop([FIGURES], propertyRuns())('a number is found wherever a line of it alone has one', text => {
  const found = findNumbers(text, 'de');
  for (const { start, end, value } of found) {
    expect(findNumbers(text.slice(0, end), 'de').at(-1)).toMatchObject({ start, end, value });
  }
});

test.prop([words('a|e|ue|ß|Ä|É|ﬁ|İ|\u0308|Ω|ς|👩‍👧|`|ı|K|½|x')], propertyRuns())(
  'a text folds as its characters do, but for the digraphs',
  text => {
    const apart = Array.from(text, character => foldForSearch(character)).join('');
    expect(foldForSearch(apart)).toBe(foldForSearch(text));
  },
);

test.prop([words('a|Ä|É|İ|ß|Σ|K|👩|Stadt')], propertyRuns())(
  'lower case keeps every character in its place',
  text => {
    const lower = lowerCased(text);
    expect(lower.length).toBe(text.length);
    if (!text.includes('İ')) expect(lower).toBe(text.toLowerCase());
  },
);
