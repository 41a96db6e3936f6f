import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { classesOf, parseMarked, printMarked } from '../marked';

describe('diffTexts, at marks of punctuation', () => {
  it.each([
    [
      'de',
      'date',
      'Mehr als 30 Chöre haben sich angemeldet[→; Anmeldungen sind bis zum 10. September möglich].',
    ],
    [
      'de',
      'date',
      'Mehr als 30 Chöre haben sich angemeldet[→; Anmeldungen sind bis zum 10. September möglich].\\n\\nKuchen gibt es auch.',
    ],
    ['de', 'date', 'Die Brücke bleibt offen[→, außer am 3. und 4. Mai 2026]. Danach gibt es Kuchen.'],
    ['de', 'date', 'Die Halle ist voll[→ (Stand: 3. Oktober, Angaben der Stadt)]. Danach gibt es Kuchen.'],
    ['de', 'date', 'Das Fest beginnt[→ am 5. Juni um 10 Uhr]. Es gibt Kuchen.'],
    ['de', 'number', 'Die Feier war schön[→, sagte der 2. Vorsitzende]. Es gab Kuchen.'],
    ['de', 'wording', 'Sie kommt[→ z. B. am Montag]. Er geht.'],
    ['de', 'number', 'Er verlor[→ 12,5 Millionen]. Dann kam sie.'],
    ['en', 'date', 'The festival opens[→ on Oct. 5 at noon]. Tickets are free.'],
    ['en', 'number', 'The bridge is closed[→; see No. 7 of the notice]. Tickets are free.'],
    ['en', 'name', 'The bridge is closed[→, said Mr. Ott of the council]. Tickets are free.'],
    [
      'en',
      'date',
      'The talks cost money[→; the council set aside 1.5 million on Sept. 10, 2026]. Tickets are free.',
    ],
  ])('ends what was added at the end of the sentence (%s, %s): %s', (language, kind, line) => {
    expect(bothWays(language, line)).toEqual(marked(line));
    expect(kindsOf(language, line)).toEqual([kind]);
  });

  it.each([
    ['de', 'Die Brücke ist gesperrt[→ bis zum 10. Mai]. Danach [kommt→geht] der Bus.'],
    ['de', 'Die Stadt zahlt [→noch ]mehr[→, sagte Dr. Ott]. Dann ging [er→sie] heim.'],
    ['de', 'Er kam[→ am Montag, dem 3. Mai, zurück], und [es→das] gefiel ihm.'],
    ['de', 'Die Halle ist zu. [Danach zog sie um→Am 3. Mai kam er heim], sagte [er→Ott].'],
    ['de', '„Wir bauen bald[→; der Antrag liegt seit dem 3. Mai vor].“ Das sagte [er→sie] gestern.'],
    ['en', 'The bridge stays closed[→ until Sept. 10, said Mr. Ott]. Then the [bus→tram] returns.'],
  ])('ends it there beside an edited sentence, too (%s): %s', (language, line) => {
    expect(bothWays(language, line)).toEqual(marked(line));
  });

  it.each([
    ['a sentence that was added', 'Sie kommt[→ um 5 Uhr]. [→Er kommt auch. ]Er [geht→ging] dann.'],
    ['an ordinal in both', 'Er kam am [3→14]. Mai.'],
    ['a figure that ends the sentence', 'Er kam um 10[→ Uhr]. Sie ging.'],
    ['an abbreviation in both', 'Er wohnt im Haus Nr. [3→4]. Es ist alt.'],
  ])('keeps apart what a mark parts: %s', (_, line) => {
    expect(bothWays('de', line)).toEqual(marked(line));
  });
});

/** The comparison as marked, and that with the sides exchanged. */
function bothWays(language: string, line: string): string[] {
  const { left, right } = parseMarked(line);
  return [
    printMarked(diffTexts(left, right, language), left, right),
    printMarked(diffTexts(right, left, language), right, left),
  ];
}

function marked(line: string): string[] {
  return [line, line.replace(/\[([^→]*)→([^\]]*)\]/gu, '[$2→$1]')];
}

function kindsOf(language: string, line: string): (string | undefined)[] {
  const { left, right } = parseMarked(line);
  return classesOf(diffTexts(left, right, language));
}
