import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { tabulateFacts } from '../../../../../src/shared/domain/compare/facts/fact-grid';
import { factGrid } from '../../../../../src/shared/model/comparison';
import { propertyRuns } from '../../../../support/property-runs';
import { strangeText } from '../../text/strange-text';

const RELEASE = `Die Bauarbeiten an der Kessenbrücke in Tarmund beginnen am 12. Mai 2025 und dauern bis Oktober.
Der Landkreis Ostrath investiert 8,4 Millionen Euro in den Neubau der Kessenbrücke.
Landrat Jens Albers nannte das Bauwerk „die wichtigste Verbindung zwischen den beiden Ufern der Kesse“.
Für Radfahrer wird eine Fähre eingerichtet, die zwölf Plätze hat und 1.200.000 Euro kostet.`;

/** Every row as `kind: first | second | …`, with = for same, ≠ for differs, – for absent. */
function show(texts: readonly string[], language = 'de', pivot = 0): string[] {
  const SIGNS = { same: '=', differs: '≠', absent: '–' };
  const { rows } = tabulateFacts(
    texts.map(text => ({ text, language })),
    pivot,
  );
  return rows.map(({ kind, cells }) => {
    const shown = cells.map(({ state, text }) => (text === null ? SIGNS[state] : `${SIGNS[state]} ${text}`));
    return `${kind}: ${shown.join(' | ')}`;
  });
}

describe('tabulateFacts', () => {
  it('tells who has a fact, who says another and who says nothing', () => {
    const rows = show([
      RELEASE,
      `Für 8,6 Millionen Euro baut der Landkreis Ostrath die Kessenbrücke in Tarmund neu.
Die Bauarbeiten an der Kessenbrücke beginnen am 12. Mai 2025.`,
      `Die Bauarbeiten an der Kessenbrücke in Tarmund beginnen am 14. Mai 2025 und dauern bis Oktober.
Für Radfahrer wird eine Fähre eingerichtet.
Landrat Jens Albers nannte das Bauwerk wichtig.`,
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        'date: = 12. Mai 2025 | = 12. Mai 2025 | ≠ 14. Mai 2025',
        'number: = 8,4 Millionen Euro | ≠ 8,6 Millionen Euro | –',
        'number: = zwölf | – | –',
        'name: = Jens Albers | – | = Jens Albers',
      ]),
    );
  });

  it('reads other notations of one number as the same', () => {
    const rows = show([
      RELEASE,
      'Für Radfahrer wird eine Fähre eingerichtet, die 12 Plätze hat und 1,2 Millionen Euro kostet.',
    ]);
    expect(rows).toContain('number: = zwölf | = 12');
    expect(rows).toContain('number: = 1.200.000 Euro | = 1,2 Millionen Euro');
  });

  it('sees a quotation that was shortened as the same and one that was altered as another', () => {
    const rows = show([
      RELEASE,
      'Landrat Jens Albers nannte sie „die wichtigste Verbindung zwischen den beiden Ufern“.',
      'Landrat Jens Albers nannte sie „die teuerste Verbindung zwischen den beiden Ufern der Kesse“.',
      'Albers sagte, sie sei die wichtigste Verbindung zwischen den beiden Ufern der Kesse.',
    ]);
    expect(rows.find(row => row.startsWith('quotation'))).toBe(
      [
        'quotation: = „die wichtigste Verbindung zwischen den beiden Ufern der Kesse“',
        '= „die wichtigste Verbindung zwischen den beiden Ufern“',
        '≠ „die teuerste Verbindung zwischen den beiden Ufern der Kesse“',
        '= die wichtigste Verbindung zwischen den beiden Ufern der Kesse',
      ].join(' | '),
    );
  });

  it('takes a surname for the full name, and another first name for another name', () => {
    const rows = show([
      'Oberbürgermeister Stephan Wendler reist am Montag nach Agadir. Wendler trifft dort Karim Alaoui.',
      'Wendler reist nach Agadir.',
      'Oberbürgermeister Stefan Wendler reist am Montag nach Agadir. Wendler bleibt drei Tage.',
    ]);
    expect(rows[0]).toBe('name: = Stephan Wendler | = Wendler | ≠ Stefan Wendler');
    expect(rows.filter(row => row.includes('Wendler'))).toHaveLength(1);
  });

  it('keeps two people with one surname apart', () => {
    const rows = show([
      'Gegen 22 Uhr trafen Trainerin Jana Voss und Sprecher Peter Voss in Celle ein.',
      'Gegen 22 Uhr trafen Sprecher Peter Voss und Trainerin Jana Voss in Celle ein.',
    ]);
    expect(rows).toEqual(
      expect.arrayContaining(['name: = Jana Voss | = Jana Voss', 'name: = Peter Voss | = Peter Voss']),
    );
  });

  it('adds what only others say where they speak of the same', () => {
    const text = `Die Bauarbeiten an der Kessenbrücke in Tarmund beginnen am 12. Mai 2025 und kosten 300 Arbeitsplätze.
In Burgund gab es gestern 70 Prozent Regen.`;
    const rows = show([RELEASE, text]);
    expect(rows).toContain('number: – | = 300');
    expect(rows.join()).not.toContain('70 Prozent');
  });

  it('does not hold a number of one thing against a number of another', () => {
    const rows = show([
      'Am 3. Juni 2025 kamen 60 koreanische Firmen zur Messe Vinexa nach Tarmund.',
      'Zur Messe Vinexa kamen am 3. Juni 2025 auch 400 Besucher nach Tarmund.',
      'Zur Messe Vinexa nach Tarmund kamen am 3. Juni 2025 nur 50 Firmen.',
    ]);
    expect(rows).toContain('number: = 60 | – | ≠ 50');
  });

  it('reads English texts', () => {
    const rows = show(
      [
        'Mayor Jane Doe said the Harrow Bridge will reopen on October 13, 2025 after repairs worth $4 million.',
        'The Harrow Bridge will reopen on 13 October 2025 after repairs worth $4.5 million, Jane Doe said.',
      ],
      'en',
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        'name: = Jane Doe | = Jane Doe',
        'date: = October 13, 2025 | = 13 October 2025',
        'number: = $4 million | ≠ $4.5 million',
      ]),
    );
  });

  it('refuses a pivot that is not there', () => {
    expect(() => tabulateFacts([{ text: 'Nichts.', language: 'de' }], 1)).toThrow(RangeError);
  });

  it('answers a long line of many facts', () => {
    const text =
      'Am 12. Mai 2025 kamen 300 Gäste mit Jana Voss nach Celle und sie sagte: „Das war ein schöner Tag.“ '.repeat(
        300,
      );
    expect(
      tabulateFacts(
        [text, `${text}!`].map(each => ({ text: each, language: 'de' })),
        0,
      ).rows,
    ).not.toEqual([]);
  });
});

const sentence = fc.constantFrom(
  ...`${RELEASE}
Für 8,6 Millionen Euro baut der Landkreis Ostrath die Kessenbrücke neu.
Die Bauarbeiten beginnen am 14. Mai 2025, sagte Albers.
Ein Drittel der 60 Betriebe in Tarmund wartet seit 2019.
„Das ist die wichtigste Brücke zwischen beiden Ufern“, sagte Landrätin Jana Voss.
33 Prozent der 50 Betriebe hoffen auf den 12. Mai.`.split('\n'),
);
const article = fc.oneof(
  fc.array(sentence, { maxLength: 6 }).map(sentences => sentences.join('\n')),
  strangeText(30),
);
const texts = fc.array(fc.record({ text: article, language: fc.constantFrom('de', 'en', 'und') }), {
  minLength: 2,
  maxLength: 4,
});

describe('a grid of facts', () => {
  test.prop([texts], propertyRuns({ most: 2_000 }))(
    'has one cell a text in every row, each as its text has it',
    given => {
      const grid = tabulateFacts(given, 0);
      expect(factGrid.safeParse(grid).success).toBe(true);
      for (const { cells } of grid.rows) {
        expect(cells).toHaveLength(given.length);
        for (const [i, { state, span, text }] of cells.entries()) {
          expect(span === null).toBe(state === 'absent');
          expect(text).toBe(span && given[i]?.text.slice(span.start, span.end));
        }
        expect(cells.some(({ state }) => state === 'same')).toBe(true);
      }
    },
  );

  test.prop([texts], propertyRuns({ most: 2_000 }))('is the same for other texts in another order', given => {
    const [pivot, ...others] = given;
    const { rows } = tabulateFacts(given, 0);
    const turned = tabulateFacts(pivot ? [...others.toReversed(), pivot] : [], others.length);
    expect(turned.rows).toEqual(
      rows.map(({ kind, cells: [own, ...rest] }) => ({ kind, cells: [...rest.toReversed(), own] })),
    );
  });

  test.prop([article], propertyRuns({ most: 2_000 }))('finds everything again in the same text', text => {
    const given = [text, text].map(each => ({ text: each, language: 'de' }));
    const states = tabulateFacts(given, 0).rows.flatMap(({ kind, cells }) =>
      kind === 'name' || kind === 'quotation' ? cells.map(({ state }) => state) : [],
    );
    expect(states.filter(state => state !== 'same')).toEqual([]);
  });
});
