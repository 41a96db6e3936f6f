import { describe, expect, it } from 'vitest';
import { isInflectionOf } from '../../../../src/shared/domain/text/inflections';

describe('forms of one word', () => {
  it.each([
    'Keller Kellers Kellern',
    'Brücke Brücken',
    'Haus Hauses Häuser Häusern',
    'Mutter Mütter Müttern',
    'Tag Tage Tagen Tags',
    'Kind Kindes Kinder Kindern',
    'Besucherin Besucherinnen',
    'Ergebnis Ergebnisse Ergebnissen',
    'Museum Museen',
    'Firma Firmen',
    'Angestellte Angestellter Angestellten',
    'Stadtrat Stadtrats Stadträte Stadträten',
  ])('belong together, each with the first: %s', line => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter(other => !isInflectionOf(first, other))).toEqual([]);
  });

  it.each([
    'rote roter roten rotes rotem Rote',
    'eröffnet eröffnete eröffneten',
    'gesperrt sperren',
    'sagt sagte sagen',
    'mayor mayors mayor’s',
    "Keller Keller's Keller’s",
    'city cities',
    'opened opening opens',
  ])('take in adjectives, verbs and English: %s', line => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter(other => !isInflectionOf(first, other))).toEqual([]);
  });

  it.each([
    'Keller Weinkeller Kellerraum Kellner',
    'Besucher Besucherin Besuchszeit',
    'Brücke Brückenbau',
    'schon schön',
    'wurde würde',
    'Hase Hass',
    '12 120 13',
    'Holm Holz',
  ])('never are other words: %s', line => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter(other => isInflectionOf(first, other))).toEqual([]);
  });
});
