/** A text that no other tag has, with something for the cleaning rules to find. */
export function crashText(tag: string, sentenceCount: number): string {
  const sentences = Array.from(
    { length: sentenceCount },
    (_, index) =>
      `Satz ${index} der Meldung ${tag}: Die Werft in Lahnstadt stellte ${index * 7} Boote fertig.`,
  );
  return ['Werft meldet Rekord', '', 'Index', '', ...sentences, '', 'Go up', ''].join('\n');
}
