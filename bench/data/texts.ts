import { createRandom, integerOf, pickFrom, type Random } from './random';
import { capitalised, nameOf, zipfWord } from './words';

/** A sentence in the manner of the news; about one in three has a name and a number. */
export function sentenceOf(random: Random, facts: string | null = null): string {
  const words = Array.from({ length: integerOf(random, 6, 22) }, () => zipfWord(random));
  const fact = facts ?? (random() < 0.33 ? factOf(random) : null);
  if (fact !== null) words.splice(integerOf(random, 1, words.length), 0, fact);
  return `${capitalised(words.join(' '))}.`;
}

/** Title, then paragraphs, of about `byteLength` bytes of UTF-8. The same text for the same seed. */
export function articleOf(seed: number, byteLength: number): string {
  const random = createRandom(seed);
  const parts = [`${sentenceOf(random, nameOf(random)).slice(0, -1)}\n\n`];
  let length = Buffer.byteLength(parts[0] ?? '');
  while (length < byteLength) {
    const sentences = Array.from({ length: integerOf(random, 2, 6) }, () => sentenceOf(random));
    const paragraph = `${sentences.join(' ')}\n\n`;
    parts.push(paragraph);
    length += Buffer.byteLength(paragraph);
  }
  return `${parts.join('').trimEnd()}\n`;
}

/** A long text with what saved web pages leave in it here and there, so that it has findings. */
export function webTextOf(seed: number, byteLength: number): string {
  const leftovers = ['Index', 'Go up', 'Schreibe einen Kommentar', 'Foto: Lahnblick / Ute Brandt'];
  const random = createRandom(seed);
  return articleOf(seed, byteLength)
    .split('\n\n')
    .flatMap(paragraph => (random() < 0.05 ? [paragraph, pickFrom(random, leftovers)] : [paragraph]))
    .join('\n\n');
}

/** Words one after the other, `count` of them, as text. */
export function wordsOf(seed: number, count: number): string {
  const random = createRandom(seed);
  const words: string[] = [];
  while (words.length < count) words.push(...sentenceOf(random).split(' '));
  return words.slice(0, count).join(' ');
}

/** About `share` of the words touched, in bursts of three on average: 60 % replaced, 20 % inserted, 20 % deleted. */
export function editedText(seed: number, text: string, share: number): string {
  const random = createRandom(seed);
  const words = text.split(' ');
  const edited: string[] = [];
  for (let index = 0; index < words.length; ) {
    if (random() >= share / 3) {
      edited.push(words[index++] ?? '');
      continue;
    }
    const length = integerOf(random, 1, 5);
    const kind = random();
    if (kind < 0.8) edited.push(...Array.from({ length }, () => zipfWord(random)));
    if (kind < 0.6 || kind >= 0.8) index += length;
  }
  return edited.join(' ');
}

/** A press release and another paper's rewrite: the facts stay, most words do not, and the order changes a little. */
export function articlePair(seed: number): { readonly left: string; readonly right: string } {
  const random = createRandom(seed);
  const facts = Array.from({ length: 26 }, () => factOf(random));
  const told = facts.filter(() => random() < 0.7);
  const swapped = told.map((fact, index) => (index % 5 === 4 ? (told[index - 1] ?? fact) : fact));
  const paragraphs = (list: readonly string[]) => list.map(fact => sentenceOf(random, fact)).join('\n\n');
  return {
    left: paragraphs(facts),
    right: `${paragraphs(swapped)}\n\nSchreibe einen Kommentar\n\nGo up`,
  };
}

function factOf(random: Random): string {
  const number = integerOf(random, 2, 9000);
  const unit = pickFrom(random, ['Euro', 'Prozent', 'Besucher', 'Meter', 'Tonnen']);
  const date = `am ${integerOf(random, 1, 28)}. Mai ${integerOf(random, 1990, 2026)}`;
  return `${nameOf(random)} ${pickFrom(random, [`mit ${number} ${unit}`, date])}`;
}
