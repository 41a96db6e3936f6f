import { describe, expect, it } from 'vitest';
import { findPassagesIn, snippetOf } from '../../../../src/shared/domain/text/passages';

const TEXT = 'Dr. Keller kam.\nDie Größe der Brücke überrascht viele. Die Kosten überraschen niemanden.';

describe('snippetOf', () => {
  it.each([
    ['grosse', 'Größe'],
    ['brucke', 'Brücke'],
    ['uberrasch', 'überrascht'],
  ])('marks the word that %s begins', (term, word) => {
    const { text, highlights } = snippetOf(TEXT, [term]);
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toContain(word);
  });

  it('shows the beginning on one line where only the title matched', () => {
    expect(snippetOf(TEXT, ['quelle'])).toEqual({ text: TEXT.replace('\n', ' '), highlights: [] });
  });

  it('begins with a whole word and says that something was cut', () => {
    const { text } = snippetOf(`${'Vorlauf '.repeat(20)}die Brücke steht. ${'Nachlauf '.repeat(40)}`, [
      'brucke',
    ]);
    expect(text).toMatch(/^… Vorlauf (Vorlauf )*die Brücke steht\. Nachlauf/);
    expect(text.endsWith(' …')).toBe(true);
  });

  it('keeps the words in sight far down a long text', () => {
    const { text, highlights } = snippetOf(
      `${'lorem '.repeat(5000)}Nordstahl baut. ${'ipsum '.repeat(100)}`,
      ['nordst'],
    );
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['Nordstahl']);
  });

  it('marks no word that the end cuts through', () => {
    const { text, highlights } = snippetOf(`Brücke ${'x '.repeat(74)}Brückenbau`, ['brucke']);
    expect(text.endsWith('Brücke …')).toBe(false);
    expect(highlights).toEqual([{ start: 0, end: 6 }]);
  });

  it('does not cut a letter that is two characters', () => {
    const { text } = snippetOf(`${'x'.repeat(159)}🌉 Ende`, ['zzz']);
    expect(text).not.toMatch(/[\ud800-\udbff]$/);
  });
});

describe('findPassagesIn', () => {
  it('gives the sentences that have every word, in order, up to the limit', () => {
    const words = (terms: string[], limit = 10) =>
      findPassagesIn(TEXT, terms, limit).map(({ start, end }) => TEXT.slice(start, end));
    expect(words(['uberrasch', 'kosten'])).toEqual(['Die Kosten überraschen niemanden.']);
    expect(words(['die'], 1)).toEqual(['Die Größe der Brücke überrascht viele.']);
    expect(words(['kosten', 'brucke'])).toEqual([]);
  });
});
