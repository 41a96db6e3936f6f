import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, hints, MORE, page, proposed } from './cleaned';

describe('author boxes', () => {
  it.each([
    [
      [
        'Jost Brandner',
        'Ich bin Jost, Redakteur bei Orlauer Rundblick, einer Zeitung für die Region. Ich schreibe gern.',
      ],
      ['author=Jost Brandner', 'source=Orlauer Rundblick'],
    ],
    [
      [
        'Mara Lindt',
        'Mara Lindt ist Wirtschaftsredakteurin beim „Telliner Boten“ und lebt mit zwei Hunden auf dem Land.',
      ],
      ['author=Mara Lindt', 'source=Telliner Boten'],
    ],
    [
      ['Über die Autorin', 'Mara Lindt schreibt für den Orlauer Rundblick über Wasser, Energie und Verkehr.'],
      ['author=Mara Lindt', 'source=Orlauer Rundblick'],
    ],
    [
      [
        'About the author',
        'Jane Harrow',
        'Jane Harrow is a senior editor at the Riverton Courier. She lives in Riverton.',
      ],
      ['author=Jane Harrow', 'source=Riverton Courier'],
    ],
    [["I'm Owen Pike, editor at Riverton Courier."], ['author=Owen Pike', 'source=Riverton Courier']],
    [
      ['Owen Pike', 'He is a staff writer for Riverton Courier.', 'View all posts by Owen Pike'],
      ['author=Owen Pike', 'source=Riverton Courier'],
    ],
  ])('takes %j out and offers the names', (box, expectedHints) => {
    const text = page(ARTICLE, MORE, ...box);
    expect(proposed(text)).toEqual([`author-box: ${page(...box)}`]);
    expect(hints(text)).toEqual(expectedHints);
    expect(cleaned(text)).toBe(page(ARTICLE, MORE));
  });

  it('is found above a comment form', () => {
    const box = ['Jost Brandner', 'Ich bin Jost, Redakteur bei Orlauer Rundblick.'];
    const text = page(ARTICLE, MORE, ...box, 'Schreibe einen Kommentar', 'Kommentar abschicken', 'Go up');
    expect(proposed(text)[0]).toBe(`author-box: ${page(...box)}`);
    expect(cleaned(text)).toBe(page(ARTICLE, MORE));
  });

  it.each([
    [
      'an introduction in the middle of an interview',
      [ARTICLE, 'Mara Lindt', 'Ich bin Mara, Redakteurin bei Radio Orlau.', MORE],
    ],
    ['a last paragraph about a journalist', [ARTICLE, MORE, 'Mara Lindt ist Redakteurin bei Radio Orlau.']],
    [
      'somebody else’s profession below a name',
      [ARTICLE, 'Vera Falk', 'Vera Falk ist seit 2019 Landrätin in Orlau.'],
    ],
    ['a quotation in the first person', [ARTICLE, 'Ich bin Landwirt, kein Politiker, sagt Jost Brandner.']],
    [
      'a heading above an unrelated sentence',
      [ARTICLE, 'Neues Wasserwerk', 'Mara Lindt ist Redakteurin bei Radio Orlau.'],
    ],
  ])('keeps %s', (_, paragraphs) => {
    expect(proposed(page(...paragraphs))).toEqual([]);
  });
});
