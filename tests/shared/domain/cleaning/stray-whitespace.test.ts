import { expect, it } from 'vitest';
import { proposeCleaning } from '../../../../src/shared/domain/cleaning/propose';
import { cleaned } from './cleaned';

it.each([
  ['\nEins\nzwei', 'Eins\nzwei', 'empty-first-line'],
  ['Eins\nzwei\n\n', 'Eins\nzwei', 'empty-last-line'],
  ['Eins  \nzwei', 'Eins\nzwei', 'trailing-spaces'],
  ['Eins \n', 'Eins\n', 'trailing-spaces'],
  ['Eins\n \nzwei', 'Eins\n\nzwei', 'trailing-spaces'],
  ['Eins\n\n\n\nzwei', 'Eins\n\nzwei', 'blank-lines'],
  ['Eins \n \n\n  zwei', 'Eins\n\n  zwei', 'blank-lines'],
  ['Eins\r\n\r\n\r\nzwei', 'Eins\r\n\r\nzwei', 'blank-lines'],
  ['Eins  zwei', 'Eins zwei', 'double-space'],
])('makes %j to %j', (text, expected, kind) => {
  expect(cleaned(text)).toBe(expected);
  expect(proposeCleaning(text, 'de').map(({ rule, params }) => [rule, params.kind])).toEqual([
    ['stray-whitespace', kind],
  ]);
});

it.each([
  [''],
  ['\n\n\n'],
  ['Eins\n'],
  ['Eins\n\nzwei\n\n    eingerückt'],
  ['5\u00a0%\u00a0\u00a0mehr'],
  ['Eins\u00a0\n\u00a0\n\u00a0\nzwei'],
  ['Tellin     12     14'],
  ['Eins  \u0308zwei'],
])('leaves %j', text => {
  expect(proposeCleaning(text, 'de')).toEqual([]);
});
