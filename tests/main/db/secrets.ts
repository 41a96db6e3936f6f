import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that stand nowhere else. */
export const SECRETS = ['Quellenheinrich', 'Tiefgaragenbeichte', 'Überläuferin', 'Zollschrankenwärter'];

/** As written, in lower case, and as the search index has them. */
export const FORMS = SECRETS.flatMap(word => [word, word.toLowerCase(), fold(word)]);

export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Which of the forms stand in which file of the workspace, in UTF-8 or UTF-16. */
export function findIn(folder: string, words: readonly string[] = FORMS): string[] {
  return readdirSync(folder)
    .filter(name => name.startsWith('test.gegenlese'))
    .flatMap(name => {
      const bytes = readFileSync(join(folder, name));
      return words.flatMap(word =>
        (['utf8', 'utf16le'] as const)
          .filter(encoding => bytes.includes(Buffer.from(word, encoding)))
          .map(encoding => `${word} (${encoding}) in ${name}`),
      );
    });
}
