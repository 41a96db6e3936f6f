import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, hints, MORE, page, proposed } from './cleaned';

describe('a credit on its own line', () => {
  it.each([
    ['© Mara Lindt'],
    ['Foto: Mara Lindt'],
    ['Fotos: Stadt Tellin / Jost Brandner'],
    ['(Foto: dpa)'],
    ['Bild: picture alliance/dpa'],
    ['Photo: Owen Pike/Riverton Courier'],
    ['Photo by Owen Pike on Unsplash'],
    ['Picture credit: Riverton Museum'],
  ])('goes with %j as the hint', line => {
    const text = page(ARTICLE, line, MORE);
    expect(proposed(text)).toEqual([`photo-credit: ${line}`]);
    expect(hints(text)).toEqual([`rights=${line}`]);
    expect(cleaned(text)).toBe(page(ARTICLE, MORE));
  });
});

describe('a credit at the end of a caption', () => {
  it.each([
    ['Landrätin Vera Falk (links) öffnet das Ventil.', '© Stadt Tellin'],
    ['Das Werk am Abend.', 'Foto: Mara Lindt'],
    ['Das Werk am Abend', '(Foto: Mara Lindt)'],
    ['Das Werk am Abend', '© Mara Lindt / Stadt Tellin'],
    ['Owen Pike, mayor of Riverton, opens the plant.', 'Photo: Riverton Courier'],
  ])('leaves the caption %j', (caption, credit) => {
    const text = `${caption} ${credit}\n${ARTICLE}`;
    expect(hints(text)).toEqual([`rights=${credit}`]);
    expect(cleaned(text)).toBe(`${caption}\n${ARTICLE}`);
  });
});

it.each([
  ['Bild: Kanzler tritt zurück'],
  ['(c) Tellin'],
  ['Es gilt Absatz 2 (c) Satz 1'],
  ['Foto: Landrätin Vera Falk öffnet das Ventil.'],
  ['Landrätin Vera Falk und Dr. Jost Brandner, Leiter der Stadtwerke'],
  ['Er zeigte auf das Zeichen © Mara Lindt und schwieg'],
  ['Wer ein Foto: sucht'],
  ['Das Kürzel © steht für Copyright.'],
])('keeps %j', line => {
  expect(proposed(page(ARTICLE, line, MORE))).toEqual([]);
});
