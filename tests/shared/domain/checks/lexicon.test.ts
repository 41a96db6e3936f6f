import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../../src/shared/domain/checks/against-source/lexicon/german/german';
import { readClasses } from '../../../../src/shared/domain/checks/against-source/lexicon/term-class';
import { GERMAN_TERMS, lookUp } from '../../../../src/shared/domain/checks/against-source/lexicon/term-index';
import { Word } from '../../../../src/shared/domain/text/words';

const classes = readClasses(GERMAN);

describe('the lexicon', () => {
  it('has its words as the search folds them', () => {
    const [influenza] = readClasses([['unsupported', 'thing', 'influenza grippe | masern']]);
    expect(influenza?.members).toEqual([['influnza', 'grippe'], ['masern']]);
  });

  it('has no word in two members of a class', () => {
    const double = classes.flatMap(({ members }) =>
      members
        .flatMap(member => [...new Set(member)])
        .filter((word, at, words) => words.indexOf(word) !== at)
        .map(word => `${word}: ${members[0]?.[0]} …`),
    );
    expect(double).toEqual([]);
  });

  it('has at least two members in each class, and two of a contrary', () => {
    const few = classes.filter(({ beside, members }) => {
      return members.length < 2 || (beside === 'contrary' && members.length > 2);
    });
    expect(few.map(({ members }) => members.join(' | '))).toEqual([]);
  });

  it('has no class with the same words twice', () => {
    const lines = classes.map(({ beside, members }) => `${beside}: ${members.join(' | ')}`);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

it.each([
  ['Steinbruch', []],
  ['Durchmesser', []],
  ['Kellereinbruch', ['einbruch']],
])('finds in %s what it is a compound of', (word, expected) => {
  const members = lookUp(GERMAN_TERMS, new Word(word)).flatMap(({ of, member }) => of.members[member] ?? []);
  expect([...new Set(members)].filter(each => /^(?:einbruch|messer)$/.test(each))).toEqual(expected);
});
