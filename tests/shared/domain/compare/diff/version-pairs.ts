import { fc } from '@fast-check/vitest';

const unit = fc.constantFrom(
  ...[
    'die',
    'Stadt',
    'Brücke',
    'a',
    'b',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '.',
    '. ',
    ',',
    '12',
    '3. Mai',
    '-',
    "'",
  ],
  ...['\u0301', '👩', '\u200d', '🏽', '🇩', '🇪', '\ud800', '\u00ad'],
);
const strangeText = fc.string({ unit, maxLength: 60 });

const passage = fc.constantFrom(
  'Die Stadt hat am Montag zwei neue Brücken über den Fluss eröffnet. ',
  'Die Stadt hat am Dienstag drei alte Brücken über den Fluss gesperrt. ',
  'Der Bau kostete nach Angaben der Verwaltung 1,2 Millionen Euro.\n',
  'Bürgermeisterin Jana Voss sprach von einem „guten Tag für alle“! ',
  'Kritik kam von den Anwohnern am Nordufer, die um ihre Ruhe fürchten.\r\n',
  'Im Herbst soll der Radweg folgen, im Frühjahr dann die Uferpromenade. ',
  'Die Halle ist bis zum 3. Mai zu, sagte Dr. Ott. ',
  'Die Halle ist zu. ',
  'Ob das Geld reicht, weiß niemand? ',
  'Ja. ',
  '\n',
  '\u0301',
);
const prose = fc.array(passage, { maxLength: 14 });

/** Two texts: strange ones, edited copies of them, and prose of which sentences were taken, added, changed and moved. */
export const versionPair: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(strangeText, strangeText),
  fc
    .tuple(strangeText, strangeText, strangeText, strangeText)
    .map(([a, b, c, d]): [string, string] => [`${a} ${b} ${c}`, `${a} ${d} ${c}`]),
  fc.tuple(prose, prose).map(([left, right]): [string, string] => [left.join(''), right.join('')]),
  fc
    .tuple(prose, fc.array(fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 4 }), strangeText), { maxLength: 5 }))
    .map(([sentences, edits]): [string, string] => [sentences.join(''), edited(sentences, edits)]),
);

export { strangeText };

function edited(sentences: readonly string[], edits: readonly [number, number, string][]): string {
  const kept = [...sentences];
  for (const [at, kind, text] of edits) {
    if (kind === 0) kept.splice(at, 1);
    else if (kind === 1) kept.splice(at, 0, text);
    else if (kind === 2) kept.push(...kept.splice(at, 2));
    else if (kept[at] !== undefined) kept[at] = kept[at].replace(/\p{L}+/u, text);
  }
  return kept.join('');
}
