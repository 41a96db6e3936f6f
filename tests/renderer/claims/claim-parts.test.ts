import { expect, it } from 'vitest';
import { neighbourOf } from '../../../src/renderer/claims/claim-filter';
import { compareContexts } from '../../../src/renderer/claims/context-parts';
import { readDate } from '../../../src/renderer/claims/words';
import { changedParts } from '../../../src/renderer/components/text/changed-parts';

it('marks what each of two texts has alone', () => {
  expect(changedParts('zwölf rote Äpfel', 'zwölf gelbe Äpfel')).toEqual({
    left: [
      { text: 'zwölf ', isChanged: false },
      { text: 'rote', isChanged: true },
      { text: ' Äpfel', isChanged: false },
    ],
    right: [
      { text: 'zwölf ', isChanged: false },
      { text: 'gelbe', isChanged: true },
      { text: ' Äpfel', isChanged: false },
    ],
  });
});

it.each([
  ['r Turm ist hoch.', 'Der Turm ist sehr hoch.', 'r Turm ist hoch.', 'Der Turm ist [sehr ]hoch.'],
  ['Er ist rot. Da st', 'Er ist gelb. Da', 'Er ist [rot]. Da st', 'Er ist [gelb]. Da'],
  ['Der Turm ist rot.', 'Ein Turm ist rot.', '[Der] Turm ist rot.', '[Ein] Turm ist rot.'],
])('does not take for a difference that one of two contexts reaches further: %j, %j', (a, b, left, right) => {
  const { before, after } = compareContexts(a, b);
  const marked = (parts: typeof before) =>
    parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  expect([marked(before), marked(after)]).toEqual([left, right]);
});

it('steps from claim to claim and stops at the ends', () => {
  const claims = [{ id: 3 }, { id: 2 }];
  expect([neighbourOf(claims, null, 1), neighbourOf(claims, 3, 1), neighbourOf(claims, 2, 1)]).toEqual([
    3,
    2,
    null,
  ]);
});

it.each([
  ['', null],
  ['2024', '2024'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', undefined],
  ['29.2.2024', '2024-02-29'],
  ['10.2024', '2024-10'],
  ['gestern', undefined],
])('reads %j as the date %j', (typed, date) => {
  expect(readDate(typed)).toBe(date);
});
