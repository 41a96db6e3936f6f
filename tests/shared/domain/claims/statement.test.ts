import { expect, it } from 'vitest';
import { beginningOf, sentencesAround, statementOf } from '../../../../src/shared/domain/claims/statement';
import { MAX_STATEMENT } from '../../../../src/shared/model/claim';

// [ ] is the passage.
it.each([
  ['Der Zoll bleibt. Der Hafen kostet [zwölf] Euro. Alle staunen.', 'Der Hafen kostet zwölf Euro.'],
  ['Der Zoll [bleibt. Der] Hafen geht. Alle staunen.', 'Der Zoll bleibt. Der Hafen geht.'],
  ['Zoll\n[Hafen]\nKai', 'Hafen'],
  ['Am  [Kai]   steht\tein Kran.', 'Am Kai steht ein Kran.'],
])('%s → %s', (marked, statement) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(sentencesAround(marked.replace(/[[\]]/g, ''), { start, end }, 'de')).toBe(statement);
});

it('a long statement is cut between characters', () => {
  expect(beginningOf('Kurz.')).toBe('Kurz.');
  expect(beginningOf('abcdef', 4)).toBe('abc…');
  expect(beginningOf('ab👩‍🔬def', 5)).toBe('ab…');
});

it('a claim of several passages begins with each sentence once, and no longer than a person may write it', () => {
  const text = 'Der Hafen kostet zwölf Euro. Alle staunen.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const passage = (words: string) => ({ text, span: at(words), language: 'de' });
  expect(statementOf([passage('zwölf'), passage('Hafen'), passage('Alle')])).toBe(text);
  const long = { text: 'ab '.repeat(2000), span: { start: 0, end: 2 }, language: 'de' };
  expect(statementOf([long])).toHaveLength(MAX_STATEMENT);
});
