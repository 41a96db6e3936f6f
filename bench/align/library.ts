import { createRandom, integerOf, pickFrom, type Random } from '../data/random';
import { editedText } from '../data/texts';
import { capitalised, nameOf, zipfWord } from '../data/words';

export interface LibraryText {
  readonly text: string;
  /** Texts on one event have the same number. */
  readonly event: number;
}

const WORDS_PER_ARTICLE = 400;
/** Two texts in five carry one of these, as pages of one outlet do. */
const FURNITURE_COUNT = 12;
const FURNITURE_SHARE = 0.4;
/** So many texts come from an earlier one: copied lightly, copied in part, or written anew from its facts. */
const DERIVED_SHARE = 0.2;

/** `count` invented articles of about 400 words; the same for the same seed. */
export function libraryOf(seed: number, count: number): LibraryText[] {
  const random = createRandom(seed);
  const furniture = Array.from({ length: FURNITURE_COUNT }, () =>
    Array.from({ length: 4 }, () => sentenceAround(random, null)).join(' '),
  );
  const names = Array.from({ length: 2_000 }, () => inventedName(random));
  const texts: LibraryText[] = [];
  const bodies: string[][] = [];
  for (let index = 0; index < count; index++) {
    const isDerived = index > 0 && random() < DERIVED_SHARE;
    // Most sources are recent.
    const from = isDerived ? Math.floor(index * Math.sqrt(random())) : index;
    const body = isDerived ? deriveFrom(random, bodies[from] ?? [], names) : articleOf(random, names);
    bodies.push(body);
    const extra = random() < FURNITURE_SHARE ? [pickFrom(random, furniture)] : [];
    const text = [...paragraphsOf(body), ...extra].join('\n\n');
    texts.push({ text, event: isDerived ? (texts[from]?.event ?? index) : index });
  }
  return texts;
}

function articleOf(random: Random, names: readonly string[]): string[] {
  const people = Array.from({ length: 8 }, () =>
    random() < 0.5 ? inventedName(random) : (names[Math.floor(names.length * random() ** 3)] ?? ''),
  );
  const sentences: string[] = [];
  for (let words = 0; words < WORDS_PER_ARTICLE; ) {
    const sentence = sentenceAround(random, random() < 0.6 ? factOf(random, people) : null);
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  return sentences;
}

function deriveFrom(random: Random, source: readonly string[], names: readonly string[]): string[] {
  const way = random();
  if (way < 0.3)
    return editedText(integerOf(random, 1, 1_000_000), source.join('\n'), 0.1)
      .split('\n')
      .filter(Boolean);
  const own = articleOf(random, names);
  const half = source.length >> 1;
  if (way < 0.6) return [...source.slice(0, half), ...own.slice(half)];
  const facts = source.flatMap(
    sentence => /[A-Z]\p{L}+ [A-Z]\p{L}+ (?:mit \d+ \p{L}+|am \d+\. Mai \d+)/u.exec(sentence) ?? [],
  );
  return [...facts.map(fact => sentenceAround(random, fact)), ...own.slice(0, 6)];
}

function factOf(random: Random, people: readonly string[]): string {
  const unit = pickFrom(random, ['Euro', 'Prozent', 'Besucher', 'Meter', 'Tonnen']);
  const what =
    random() < 0.5
      ? `mit ${integerOf(random, 2, 9000)} ${unit}`
      : `am ${integerOf(random, 1, 28)}. Mai ${integerOf(random, 1990, 2026)}`;
  return `${pickFrom(random, people)} ${what}`;
}

function sentenceAround(random: Random, fact: string | null): string {
  const words = Array.from({ length: integerOf(random, 8, 18) }, () => zipfWord(random));
  if (fact !== null) words.splice(integerOf(random, 1, words.length), 0, fact);
  return `${capitalised(words.join(' '))}.`;
}

const SYLLABLES =
  'bar ben dor fel gun har hin kel lan lor mar nes ost pel ran rich sen stein tal ull vog wen zim'.split(' ');

function inventedName(random: Random): string {
  const surname = Array.from({ length: 3 }, () => pickFrom(random, SYLLABLES)).join('');
  return `${nameOf(random).split(' ', 1)[0]} ${capitalised(surname)}`;
}

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
  return paragraphs;
}
