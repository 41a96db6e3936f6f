import { describe, expect, it } from 'vitest';
import { looksNegated } from '../../../../src/shared/domain/claims/negation';
import { findSpeakerOf } from '../../../../src/shared/domain/claims/speaker';
import { span } from '../../../main/handlers/passage-pair';

describe('a statement looks like the denial of the words', () => {
  // statement | words
  it.each([
    'Die Brücke wird nicht gesperrt. | Die Brücke wird gesperrt.',
    'Die Stadt hat kein Geld bekommen. | Die Stadt hat Geld bekommen.',
    'Die Brücke wird gesperrt. | Die Brücke wird nicht gesperrt.',
    'Es ist falsch, dass die Brücke gesperrt wird. | Die Brücke wird gesperrt.',
    'The bridge won’t be closed. | The bridge will be closed.',
    'Nobody was injured at the bridge. | People were injured at the bridge.',
  ])('%s', line => expect(looksNegated(...split(line))).toBe(true));

  it.each([
    'Die Brücke wird gesperrt. | Die Brücke wird gesperrt.',
    'Die Brücke wird nicht gesperrt. | „Die Brücke wird nicht gesperrt“, sagte Voss.',
    'Kein Schiff fährt mehr. | Die Brücke ist gesperrt.',
    'Nichts | ',
    'The note is long. | The notice is long.',
  ])('not: %s', line => expect(looksNegated(...split(line))).toBe(false));

  it('counts a negation more in a text that is full of them', () => {
    const words = 'Die Brücke wird nicht gesperrt. '.repeat(1000);
    expect(looksNegated(words, `${words}nie`)).toBe(true);
  });
});

describe('the speaker of a passage', () => {
  const TEXT =
    'Der Rat tagte. „Die Brücke wird im Mai gesperrt“, sagte Bürgermeisterin Jana Voss. Es regnete. Die Kapelle spielte.';

  it.each([
    ['Die Brücke wird im Mai gesperrt', 'Jana Voss'],
    ['„Die Brücke wird im Mai gesperrt“, sagte Bürgermeisterin Jana Voss.', 'Jana Voss'],
    ['Die Kapelle spielte.', null],
    ['Der Rat tagte.', null],
  ])('of %s is %s', (words, speaker) => {
    expect(findSpeakerOf(TEXT, span(TEXT, words), 'de')).toBe(speaker);
  });

  it.each([
    ['Der Rat hörte Jana Voss. „Wir sperren sie im Mai“, sagte Voss.', 'Jana Voss'],
    ['Jana Voss und Karl Voss kamen. „Wir sperren sie im Mai“, sagte Voss.', 'Voss'],
  ])('gets its first name from the text where only one person has that surname: %s', (text, speaker) => {
    expect(findSpeakerOf(text, span(text, 'Wir sperren sie im Mai'), 'de')).toBe(speaker);
  });

  it('is found in the middle of a long text', () => {
    const text = `${'Am Ufer wurde gefeiert. '.repeat(2000)}${TEXT}${' Am Ufer wurde gefeiert.'.repeat(2000)}`;
    expect(findSpeakerOf(text, span(text, 'Die Brücke wird im Mai gesperrt'), 'de')).toBe('Jana Voss');
  });
});

function split(line: string): [string, string] {
  const [statement = '', words = ''] = line.split(' | ');
  return [statement, words];
}
