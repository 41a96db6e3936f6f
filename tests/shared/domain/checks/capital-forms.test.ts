import { expect, it } from 'vitest';
import { readCapitalForms } from '../../../../src/shared/domain/checks/capital-forms';
import { Word } from '../../../../src/shared/domain/text/words';

it('takes a form for one that was forgotten in between and read anew', () => {
  const [der, hof, again] = ['der', 'Hof', 'Hof'].map(text => new Word(text));
  if (!der || !hof || !again) throw new Error('no words');
  expect(readCapitalForms([hof, der, again])).toEqual([{ word: hof, places: [0, 2] }]);
});
