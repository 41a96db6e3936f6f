import { describe, expect, it } from 'vitest';
import { clustersOf, counted } from './forms';

const people = (...lines: string[]) => clustersOf(...counted('person', lines));
const firms = (...lines: string[]) => clustersOf(...counted('organisation', lines));
const words = (...lines: string[]) => clustersOf(...counted('spelling', lines));

describe('people', () => {
  it.each([
    [['Stefan Ebert', 'Stephan Ebert'], 'same-sound'],
    [['Hans Meyer', 'Hans Mayer'], 'one-letter, same-sound'],
    [['Stephan Maier', 'Stefan Meier'], 'one-letter, same-sound'],
    [['Jana Krüger', 'Jana Krueger'], 'accents'],
    [['René Weiß', 'Rene Weiss'], 'accents'],
    [['Hans-Peter Lohse', 'Hans Peter Lohse'], 'hyphen'],
    [['Jörg Kleinert', 'Jörg Kleniert'], 'one-letter, same-sound'],
    [['Petra Lohmann', 'Petra Lohrmann'], 'one-letter'],
    [['Sabine Ebert', 'S. Ebert'], 'initials'],
    [['Karl-Heinz Ebert', 'K.-H. Ebert'], 'initials'],
    [['Karl Ebert', 'Karl-Heinz Ebert'], 'part-of'],
    [['Anna Krämer', 'Anna Krämer-Lutz'], 'part-of'],
    [['Ursula von der Tann', 'Ursula Tann'], 'part-of'],
    [['Andreas Ebert', 'Andrea Ebert'], 'one-letter'],
  ])('%j may be one person', (lines, hints) => {
    expect(people(...lines)).toEqual([`${lines.toSorted().join(' | ')} (${hints})`]);
  });

  it.each([
    ['other given names', ['Hans Meier', 'Paul Maier']],
    ['one sound by code alone', ['Uwe Köhler', 'Uwe Keller']],
    ['neither letters nor sound', ['Jan Schmitz', 'Jan Schmidt']],
    ['a genitive', ['Jan Schmidt', 'Jan Schmidts']],
    ['a genitive of a surname', ['Silke Thoma', 'Silke Thomas']],
    ['two differences', ['Marie Kern', 'Maria Korn']],
    ['an initial that does not fit', ['Sabine Ebert', 'T. Ebert']],
    ['an initial and another letter', ['S. Ebert', 'Sabine Eberl']],
    ['short names', ['Jan Bock', 'Jan Koch']],
    ['another first letter', ['Eva Bauer', 'Eva Mauer']],
    ['first names that one text has both', ['Jan Ebert 1', 'Jana Ebert 1 2']],
    ['surnames alone', ['Keller', 'Kehler', 'Köhler']],
    ['a surname alone and a full name', ['Ebert', 'Jana Ebert']],
    ['other surnames', ['Jana Ebert', 'Jana Eberhard']],
    ['one half of a double surname and another given name', ['Anna Krämer-Lutz', 'Paul Lutz']],
    [
      'first names where many are called so',
      ['Jan Kern', 'Jana Kern', 'Uwe Kern', 'Eva Kern', 'Otto Kern', 'Rolf Kern', 'Ina Kern'],
    ],
  ])('%s make no cluster: %j', (_why, lines) => {
    expect(people(...lines)).toEqual([]);
  });

  it('two who differ by one letter stand together and stay two forms', () => {
    expect(people('Petra Lohmann 1 2', 'Petra Lohrmann 3')).toEqual([
      'Petra Lohmann | Petra Lohrmann (one-letter)',
    ]);
  });

  it.each([
    ['nobody else has it', ['Stefan Ebert 1', 'Stephan Ebert 2', 'Ebert 7'], ['~Ebert']],
    [
      'its texts name them, too',
      ['Stefan Ebert 1', 'Stephan Ebert 2', 'Petra Ebert 3', 'Ebert 1 2'],
      ['~Ebert'],
    ],
    ['it may be somebody else’s', ['Stefan Ebert 1', 'Stephan Ebert 2', 'Petra Ebert 3', 'Ebert 1 3'], []],
    ['a text names both', ['Stefan Ebert 1', 'Stephan Ebert 2', 'Petra Ebert 1', 'Ebert 1'], []],
  ])('a surname alone belongs to them where that is plain: %s', (_why, lines, expected) => {
    const [cluster = ''] = people(...lines);
    expect(cluster.match(/~\p{L}+/gu) ?? []).toEqual(expected);
  });

  it('of many that resemble each other, every pair stands in a cluster that can be looked through', () => {
    const lines = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `Jana Kr${letter}mmel`);
    const found = people(...lines).map(line => line.replace(/ \(.*/u, '').split(' | '));
    expect(Math.max(...found.map(forms => forms.length))).toBeLessThanOrEqual(12);
    const isTogether = (x: string, y: string) => found.some(forms => forms.includes(x) && forms.includes(y));
    expect(lines.every(x => isTogether(x, lines.find(y => y !== x) ?? '') || x === lines[0])).toBe(true);
  });
});

describe('organisations', () => {
  it.each([
    [['AIMLO', 'Aimlo'], 'capitals'],
    [['Deutsche Lahnbank', 'Deutsche-Lahnbank'], 'hyphen'],
    [['Seelon Systems', 'Seelom Systems'], 'one-letter, same-sound'],
    [['Voltara', 'Voltera'], 'one-letter, same-sound'],
    [['Hartwig Solar GmbH', 'Hartwich Solar GmbH'], 'same-sound'],
    [['Roth Bau GmbH', 'Roth Bau GmbH & Co. KG'], 'legal-form'],
    [['HX Voltara', 'HX Korea Shipbuilding & Offshore Engineering'], 'related-firm'],
  ])('%j may be one', (lines, hints) => {
    expect(firms(...lines)).toEqual([expect.stringContaining(`(${hints})`)]);
  });

  it.each([
    ['two legal forms', ['Müller GmbH', 'Müller AG']],
    ['one without its legal form', ['Voltara', 'Voltara AG']],
    ['two places', ['Stadtwerke Hagen', 'Stadtwerke Haren']],
    ['two abbreviations', ['SPD', 'FPD']],
    ['abbreviations in long names', ['DFG Senatsausschuss', 'DFB Senatsausschuss']],
    ['a case ending', ['Deutsche Lahnbank', 'Deutschen Lahnbank']],
    ['a genitive inside', ['TechnikZentrumLahn', 'TechnikZentrumsLahn']],
    ['a beginning', ['Doran', 'Doran Robotics']],
    ['kinds of houses', ['TU Lahnstedt', 'TU Dransburg']],
    ['two firms of one text', ['HX Voltara 1', 'HX Korea Shipbuilding 1']],
    ['numbers', ['Gruppe 1861', 'Gruppe 1862']],
    ['an abbreviation and its words', ['GTC', 'Global Technology Center']],
  ])('%s make no cluster: %j', (_why, lines) => {
    expect(firms(...lines)).toEqual([]);
  });

  it('short names join a cluster and make none', () => {
    expect(firms('Doran Robotics 1', 'Dorán Robotics 2', 'Doran 3', 'DR 4', 'Doran Robotics Werk 5')).toEqual(
      ['Doran Robotics | Dorán Robotics | ~Doran (accents)'],
    );
  });

  it('a firm that stands alone as a word in another text is one form', () => {
    const forms = [...counted('organisation', ['AIMLO 1']), ...counted('spelling', ['Aimlo 2', 'AIMLO 3'])];
    expect(clustersOf(...forms)).toEqual(['AIMLO | Aimlo (capitals)']);
  });
});

describe('spellings', () => {
  it.each([
    [['Südkorea', 'Süd-Korea', 'SüdKorea'], 'hyphen, capitals'],
    [['Weißenfels', 'Weissenfels'], 'accents'],
    [['NATO', 'Nato'], 'capitals'],
    [['Start-up', 'Start-Up', 'Startup'], 'hyphen, capitals'],
    [['Düsseldorf', 'Duesseldorf'], 'accents'],
  ])('%j may be one word', (lines, hints) => {
    const [cluster, ...others] = words(...lines);
    expect(others).toEqual([]);
    expect(
      cluster
        ?.replace(/^.*\(|\)$/gu, '')
        .split(', ')
        .sort(),
    ).toEqual(hints.split(', ').sort());
  });

  it.each([
    ['other words', ['GreenTech', 'MedTech']],
    ['letters', ['Nordkorea', 'Südkorea']],
    ['a heading in capitals', ['LAHNSTEDT', 'Lahnstedt']],
    ['near places', ['Hagen', 'Haren']],
    ['a genitive', ['Lahnstedt', 'Lahnstedts']],
    ['compounds', ['Süd-Korea-Reise', 'Südkorea']],
  ])('%s make no cluster: %j', (_why, lines) => {
    expect(words(...lines)).toEqual([]);
  });
});
