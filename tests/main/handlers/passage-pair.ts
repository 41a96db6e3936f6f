import type { DirectApp } from '../../support/direct-app';

export const RELEASE = [
  'Die Stadt Lahnstedt verkauft den Hafen für 12 Millionen Euro an die Reederei Voss.',
  'Bürgermeisterin Ute Brandt unterschrieb den Vertrag am 3. Oktober 2026.',
  'Der Verein Uferleben kritisierte den Verkauf.',
].join('\n');

export const REWRITE = [
  'Für 12 Millionen Euro geht der Hafen von Lahnstedt an die Reederei Voss.',
  'Ute Brandt hat den Vertrag Anfang Oktober 2026 unterschrieben.',
  'Im Café am Ufer gab es danach Kuchen.',
].join('\n');

/** Two articles on one event; `span` is where words stand in a text. */
export async function openPair(app: DirectApp) {
  const paste = async (text: string, title: string) => {
    const { imported } = await app.client.call('documents.paste', { text, title });
    return imported[0] ?? { documentId: 0, versionId: 0 };
  };
  return { ...app, release: await paste(RELEASE, 'Meldung'), rewrite: await paste(REWRITE, 'Bericht') };
}

export function span(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length };
}
