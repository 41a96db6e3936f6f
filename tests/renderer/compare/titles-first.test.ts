import { expect, it } from 'vitest';
import { titlesFirst } from '../../../src/renderer/compare/titles-first';

const ordered = (titles: string[], typed: string) =>
  titlesFirst(
    titles.map(title => ({ title })),
    typed,
  ).map(({ title }) => title);

it('what begins with the typed words comes before what has them inside, and both before hits in the text', () => {
  expect(ordered(['Am Kai', 'Das Hafenfest', 'Hafenfest eröffnet'], 'hafenfest')).toEqual([
    'Hafenfest eröffnet',
    'Das Hafenfest',
    'Am Kai',
  ]);
});

it('case and umlauts do not matter, and equals keep their order', () => {
  expect(ordered(['Zug', 'Öffnung 2', 'Öffnung 1'], 'öFFN')).toEqual(['Öffnung 2', 'Öffnung 1', 'Zug']);
});

it('without words nothing moves', () => {
  expect(ordered(['b', 'a'], '')).toEqual(['b', 'a']);
});
