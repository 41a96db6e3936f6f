import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../../src/shared/domain/compare/diff/diff';
import { classesOf, parseMarked, printMarked } from '../marked';

describe('diffTexts, for a reader', () => {
  it.each([
    [
      'shows a paragraph added among similar ones as that paragraph',
      'Am Montag tagte der Rat von Altmoor. Er beriet drei Stunden lang.\\n\\n[→Am Freitag tagte der Rat von Norderau. Er beriet neun Stunden lang.\\n\\n]Am Dienstag tagte der Rat von Lindfeld. Er beriet vier Stunden lang.',
    ],
    [
      'shows a paragraph deleted among similar ones as that paragraph',
      'Am Montag tagte der Rat von Altmoor. Er beriet drei Stunden lang.\\n\\n[Am Freitag tagte der Rat von Norderau. Er beriet neun Stunden lang.\\n\\n→]Am Dienstag tagte der Rat von Lindfeld. Er beriet vier Stunden lang.',
    ],
    [
      'begins an added line where the line begins, though its neighbour begins with the same sentence',
      'Die Wehr war mit zwanzig Leuten vor Ort. Ein Dachstuhl brannte.\\n[→Die Wehr war mit zwanzig Leuten vor Ort. Ein Keller stand unter Wasser.\\n]Die Wehr war mit zwanzig Leuten vor Ort. Ein Baum fiel um.',
    ],
    [
      'ends an added line where the line ends, though its neighbour ends with the same sentence',
      'Ein Dachstuhl brannte.\\nMehr darüber lesen Sie morgen im Lokalteil.\\n\\n[→Ein Keller stand unter Wasser.\\nMehr darüber lesen Sie morgen im Lokalteil.\\n\\n]Ein Baum fiel um.\\nMehr darüber lesen Sie morgen im Lokalteil.\\n\\n',
    ],
    [
      'shows an added sentence apart from the edited one after it that begins alike',
      'Es gab einen Unfall. [→Der Fahrer des zweiten Wagens blieb unverletzt sitzen. ]Der Fahrer des [→ersten ]Wagens floh zu Fuß in Richtung [Bahnhof→Hafen].',
    ],
    [
      'shows an added paragraph apart from the edited one after it that begins alike',
      'Am Montag tagte der Rat von Altmoor. Er beriet drei Stunden lang.\\n\\n[→Am Freitag tagte der Rat von Norderau. Er beriet neun Stunden lang.\\n\\n]Am [→späten ]Dienstag tagte der Rat von Lindfeld. Er beriet [vier→fünf] Stunden lang.',
    ],
    [
      'shows a sentence that was replaced by another one as replaced',
      '[Der Bürgermeister lobte am Montag die Arbeit der Feuerwehr und dankte allen Helfern.→In einer Rede erinnerte die Landrätin am Abend an die Opfer der Flut von 1962.]\\n\\nDanach gab es Kuchen.',
    ],
    [
      'keeps the words of a sentence that was joined to the one before it',
      'Die Brücke ist gesperrt[. Sie→, sie] wird saniert. Das dauert bis Mai.',
    ],
    [
      'keeps the words of a sentence that was cut in two',
      'Die Brücke ist gesperrt[, sie→. Sie] wird bis Mai saniert.',
    ],
    ['begins an added item where its line begins', '- Milch kaufen\\n[→- Eier kaufen\\n]- Brot kaufen\\n'],
    ['takes a whole clause', 'Die Stadt, die am Fluss liegt, [→die am Meer endet, ]wächst.'],
    [
      'takes the last of equal paragraphs',
      'Ja, so war es.\\n\\nJa, so war es.\\n\\n[→Ja, so war es.\\n\\n]Ende.',
    ],
  ])('%s', (_, line) => {
    const { left, right } = parseMarked(line);
    expect(printMarked(diffTexts(left, right, 'de'), left, right)).toBe(line);
    const backwards = line.replace(/\[([^→]*)→([^\]]*)\]/gu, '[$2→$1]');
    expect(printMarked(diffTexts(right, left, 'de'), right, left)).toBe(backwards);
  });

  it('classes a change by what differs, not by what a cut through two sentences would hold', () => {
    const { left, right } = parseMarked(
      'Es gab 3 Unfälle. [→Der Fahrer des Wagens blieb sitzen. ]Der Fahrer des [alten →]Wagens bot 20 Euro.',
    );
    expect(classesOf(diffTexts(left, right, 'de'))).toEqual(['wording', 'wording']);
  });
});
