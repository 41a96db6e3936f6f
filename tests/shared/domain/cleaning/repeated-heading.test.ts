import { expect, it } from 'vitest';
import { ARTICLE, cleaned, MORE, page, proposed } from './cleaned';

const HEADING = 'Neues Wasserwerk in Tellin: Was sich ändert';

it('takes the second of two equal headings out', () => {
  const text = page(MORE, HEADING, HEADING, ARTICLE);
  expect(proposed(text)).toEqual([`repeated-heading: ${HEADING}`]);
  expect(cleaned(text)).toBe(page(MORE, HEADING, ARTICLE));
});

it('looks past a line that goes anyway', () => {
  const text = page(HEADING, 'Index', HEADING, ARTICLE);
  expect(proposed(text)).toEqual(['navigation: Index', `repeated-heading: ${HEADING}`]);
  expect(cleaned(text)).toBe(page(HEADING, ARTICLE));
});

it('works where no blank lines part the paragraphs, and above a subtitle and a byline', () => {
  expect(cleaned(`${HEADING}\n${HEADING}\nEin Rundgang\nVon Mara Lindt\n${ARTICLE}`)).toBe(
    `${HEADING}\nEin Rundgang\nVon Mara Lindt\n${ARTICLE}`,
  );
});

it.each([
  ['a refrain far apart', page(HEADING, ARTICLE, HEADING, MORE)],
  ['the doubled line of a song', page(ARTICLE, 'Wasser fließt ins Tal\nWasser fließt\nWasser fließt', MORE)],
  ['a song at the top', 'Wasser fließt\nWasser fließt\nWasser fließt ins Tal\nund niemand hält es auf'],
  ['a chant', page(ARTICLE, 'Wasser für alle!', 'Wasser für alle!', MORE)],
  ['table cells', page(ARTICLE, '12\n12\n14', MORE)],
  ['a row of equal lines', page(ARTICLE, 'Tellin', 'Tellin', 'Tellin', 'Tellin', MORE)],
  ['a repeated answer', page(ARTICLE, 'Nein.', 'Nein.', MORE)],
])('keeps %s', (_, text) => {
  expect(proposed(text)).toEqual([]);
});
