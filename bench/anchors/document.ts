import { integerOf, pickFrom, type Random } from '../data/random';

/** A word, number or mark that keeps its id through every edit that leaves it alone; a copy gets an id of its own. */
export interface Word {
  readonly id: number;
  readonly text: string;
  /** White space before it, unless it begins a paragraph. */
  readonly space: string;
  /** The word that this one is a copy of. */
  readonly copyOf?: number;
  /** The copy stands right before or behind it: nobody could tell which of the two is the copy. */
  readonly isTwin?: boolean;
  /** In a rendering. */
  readonly beginsLine?: boolean;
}
export type Sentence = readonly Word[];
export interface Paragraph {
  /** Number, bullet or nothing. */
  readonly label: Sentence;
  readonly sentences: readonly Sentence[];
  /** Lines of a list, table or program stand close together. */
  readonly isTight: boolean;
}
export interface Section {
  readonly heading: Sentence;
  readonly paragraphs: readonly Paragraph[];
}
export type Document = readonly Section[];

/** Makes documents of one kind; the second and later drafts of a sentence are likely to look like the first. */
export interface Grammar {
  readonly name: string;
  section(maker: Maker, number: number): Section;
  paragraph(maker: Maker, number: number): Paragraph;
  sentence(maker: Maker): Sentence;
}

export interface Maker {
  readonly random: Random;
  /** Words with new ids. Slots in braces are filled from `slots`, or with a number up to the one that they name. */
  write(template: string, slots: Slots): Sentence;
  copy(sentence: Sentence, isTwin?: boolean): Sentence;
}
export type Slots = Readonly<Record<string, readonly string[]>>;

export function createMaker(random: Random): Maker {
  let lastId = 0;
  const fill = (template: string, slots: Slots): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const choices = slots[name];
      return choices ? fill(pickFrom(random, choices), slots) : String(integerOf(random, 1, Number(name)));
    });
  return {
    random,
    write(template, slots) {
      const filled = fill(template, slots);
      return [...filled.matchAll(/(\s*)([\p{L}\p{M}\p{N}]+|\S)/gu)].map(([, space = '', text = '']) => ({
        id: ++lastId,
        text,
        space,
      }));
    },
    copy: (sentence, isTwin = false) =>
      sentence.map(({ id, text, space }) => ({ id: ++lastId, text, space, copyOf: id, isTwin })),
  };
}

/** A text with the place of every word by its id, as pairs of UTF-16 offsets. */
export interface Rendering {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<number, readonly [start: number, end: number]>;
  /** The last copy of a word, and whether it is a twin, by the word's id. */
  readonly copies: ReadonlyMap<number, Word>;
}

/** `lineWidth` breaks lines at words; null for one line a paragraph. */
export function render(document: Document, lineWidth: number | null): Rendering {
  const parts: string[] = [];
  const words: Word[] = [];
  const places = new Map<number, readonly [number, number]>();
  const copies = new Map<number, Word>();
  let length = 0;
  let column = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const line = (sentence: Sentence, gap: string) => {
    for (const [at, word] of sentence.entries()) {
      const space = at > 0 ? word.space : length === 0 ? '' : gap;
      const isFull = lineWidth !== null && space === ' ' && column + word.text.length >= lineWidth;
      put(isFull ? '\n' : space);
      column = isFull || space.includes('\n') ? 0 : column + space.length;
      places.set(word.id, [length, length + word.text.length]);
      words.push({ ...word, beginsLine: at === 0 });
      if (word.copyOf !== undefined) copies.set(word.copyOf, word);
      put(word.text);
      column += word.text.length;
    }
  };
  for (const { heading, paragraphs } of document) {
    line(heading, '\n\n\n');
    let wasTight = false;
    for (const { label, sentences, isTight } of paragraphs) {
      const gap = isTight && wasTight ? '\n' : '\n\n';
      line(
        [...label, ...sentences.flatMap((sentence, at) => spaced(sentence, at === 0 && label.length === 0))],
        gap,
      );
      wasTight = isTight;
    }
  }
  return { text: parts.join(''), words, places, copies };
}

function spaced(sentence: Sentence, isFirst: boolean): Sentence {
  const [first, ...rest] = sentence;
  return first && !isFirst ? [{ ...first, space: ' ' }, ...rest] : sentence;
}
