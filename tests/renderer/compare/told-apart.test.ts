import { expect, it } from 'vitest';
import { tellApart } from '../../../src/renderer/components/compare/told-apart';

it('texts of one title are told apart by their files; others keep their titles as they are', () => {
  expect(
    tellApart([
      { title: 'Hafenfest', fileName: 'mitteilung.txt' },
      { title: 'Haushalt', fileName: 'haushalt.txt' },
      { title: 'Hafenfest', fileName: 'mitteilung.v2.txt' },
    ]),
  ).toEqual(['Hafenfest · mitteilung.txt', 'Haushalt', 'Hafenfest · mitteilung.v2.txt']);
});

it('a text without a file keeps its title', () => {
  expect(
    tellApart([
      { title: 'Hafenfest', fileName: null },
      { title: 'Hafenfest', fileName: 'a.txt' },
    ]),
  ).toEqual(['Hafenfest', 'Hafenfest · a.txt']);
});
