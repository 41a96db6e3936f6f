import { expect, it } from 'vitest';
import { beginningOf, sentencesAround } from '../../../../src/shared/domain/claims/statement';

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
