// Controls that could drive the terminal (C0, DEL, C1), zero-width characters, and the bidi controls, which reorder what is read.
const DECEPTIVE = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Imported texts are hostile: what a terminal would obey or hide is written as `\u{…}`. Tabs and line feeds stay. */
export function makeVisible(text: string): string {
  return text.replace(DECEPTIVE, character =>
    character === '\n' || character === '\t' ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
