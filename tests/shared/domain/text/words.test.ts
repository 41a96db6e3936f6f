import { describe, expect, it } from 'vitest';
import { wordSpans } from '../../../../src/shared/domain/text/word-spans';
import { lookUpWords, Word } from '../../../../src/shared/domain/text/words';

describe('a word', () => {
  it('knows its forms without case, umlauts and endings', () => {
    const { isCapital, lower, folded, stem } = new Word('Köche');
    expect({ isCapital, lower, folded, stem }).toEqual({
      isCapital: true,
      lower: 'köche',
      folded: 'koche',
      stem: 'koch',
    });
  });

  it('keeps a number as it is', () => {
    expect(new Word('1200er').stem).toBe('1200er');
  });

  it('knows what the lists say of it', () => {
    const [jana, office, town] = ['Jana', 'Bürgermeisterin', 'Kölner'].map(text => new Word(text));
    expect(jana?.isFirstName).toBe(true);
    expect(office?.roleKey).toBe('burgermeister');
    expect(town?.place).toEqual({ key: 'köln', level: 'city' });
    expect([jana?.roleKey, jana?.place, town?.isFirstName]).toEqual([null, null, false]);
  });
});

describe('the words of texts', () => {
  it('are one object wherever one form stands', () => {
    const [own, other] = ['Der Hof am Hof', 'Ein Hof'].map(text => lookUpWords(text, wordSpans(text)));
    expect(own?.map(({ text }) => text)).toEqual(['Der', 'Hof', 'am', 'Hof']);
    expect(own?.[3]).toBe(own?.[1]);
    expect(other?.[1]).toBe(own?.[1]);
  });
});
