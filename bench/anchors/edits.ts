import { integerOf, pickFrom } from '../data/random';
import { capitalised, zipfWord } from '../data/words';
import type { Document, Grammar, Maker, Paragraph, Section, Sentence, Word } from './document';

/** Makes the next version of a document. `at` is a section that may be any one. */
export type Edit = (maker: Maker, grammar: Grammar, document: Document, at: number) => Document;

export const EDITS: Readonly<Record<string, Edit>> = {
  'delete sentence': (maker, _grammar, document, at) =>
    changeParagraph(maker, document, at, ({ sentences, ...rest }) => ({
      ...rest,
      sentences: without(sentences, placeIn(maker, sentences)),
    })),
  'insert sentence': (maker, grammar, document, at) =>
    changeParagraph(maker, document, at, ({ sentences, ...rest }) => ({
      ...rest,
      sentences: withInserted(
        sentences,
        integerOf(maker.random, 0, sentences.length),
        grammar.sentence(maker),
      ),
    })),
  'delete paragraph': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: without(paragraphs, placeIn(maker, paragraphs)),
    })),
  'insert paragraph': (maker, grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => {
      const place = integerOf(maker.random, 0, paragraphs.length);
      return { heading, paragraphs: withInserted(paragraphs, place, grammar.paragraph(maker, place + 1)) };
    }),
  reword: (maker, grammar, document, at) =>
    changeSentence(maker, document, at, sentence => reword(maker, grammar, sentence, 0.15)),
  paraphrase: (maker, grammar, document, at) =>
    changeSentence(maker, document, at, sentence => reword(maker, grammar, sentence, 0.5)),
  rewrite: (maker, _grammar, document, at) => changeSentence(maker, document, at, () => foreign(maker)),
  renumber: (maker, _grammar, document) => {
    const shift = integerOf(maker.random, 1, 3);
    return document.map(({ heading, paragraphs }) => ({
      heading: renumbered(maker, heading, shift),
      paragraphs: paragraphs.map(paragraph => ({
        ...paragraph,
        label: renumbered(maker, paragraph.label, shift),
      })),
    }));
  },
  'change numbers': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(paragraph => ({
        ...paragraph,
        sentences: paragraph.sentences.map(sentence =>
          renumbered(maker, sentence, integerOf(maker.random, 1, 30)),
        ),
      })),
    })),
  'move section': (maker, _grammar, document, at) =>
    withInserted(without(document, at), integerOf(maker.random, 0, document.length - 1), document[at]),
  'swap paragraphs': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => {
      if (paragraphs.length < 2) return { heading, paragraphs };
      const first = integerOf(maker.random, 0, paragraphs.length - 2);
      return {
        heading,
        paragraphs: withInserted(without(paragraphs, first), first + 1, paragraphs[first]),
      };
    }),
  'move paragraph': (maker, _grammar, document, at) => {
    const paragraphs = document[at]?.paragraphs ?? [];
    const place = placeIn(maker, paragraphs);
    const target = placeIn(maker, document);
    const removed = changeSection(document, at, ({ heading }) => ({
      heading,
      paragraphs: without(paragraphs, place),
    }));
    return changeSection(removed, target, ({ heading, paragraphs: others }) => ({
      heading,
      paragraphs: withInserted(others, integerOf(maker.random, 0, others.length), paragraphs[place]),
    }));
  },
  'duplicate section': (maker, _grammar, document, at) => {
    const place = integerOf(maker.random, 0, document.length);
    return withInserted(document, place, copySection(maker, document[at], place === at || place === at + 1));
  },
  'duplicate paragraph': (maker, _grammar, document, at) => {
    const source = document[at]?.paragraphs ?? [];
    const from = placeIn(maker, source);
    const target = maker.random() < 0.5 ? at : placeIn(maker, document);
    return changeSection(document, target, ({ heading, paragraphs }) => {
      const place = integerOf(maker.random, 0, paragraphs.length);
      const isTwin = target === at && (place === from || place === from + 1);
      const copied = source[from];
      return {
        heading,
        paragraphs: withInserted(paragraphs, place, copied && copyParagraph(maker, copied, isTwin)),
      };
    });
  },
  'add look-alike': (maker, grammar, document, at) => {
    const paragraphs = document[at]?.paragraphs ?? [];
    const model = paragraphs[placeIn(maker, paragraphs)];
    if (!model) return document;
    const sentences = model.sentences.map(sentence =>
      reword(maker, grammar, renumbered(maker, sentence, 7), 0.15),
    );
    return changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: withInserted(
        paragraphs,
        integerOf(maker.random, 0, paragraphs.length),
        copyParagraph(maker, { ...model, sentences }, false),
      ),
    }));
  },
  'split paragraph': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => {
      const place = placeIn(maker, paragraphs);
      const paragraph = paragraphs[place];
      if (!paragraph || paragraph.sentences.length < 2) return { heading, paragraphs };
      const cut = integerOf(maker.random, 1, paragraph.sentences.length - 1);
      const first = { ...paragraph, sentences: paragraph.sentences.slice(0, cut) };
      const second = {
        ...paragraph,
        label: maker.copy(paragraph.label),
        sentences: paragraph.sentences.slice(cut),
      };
      return {
        heading,
        paragraphs: paragraphs.flatMap((each, k) => (k === place ? [first, second] : [each])),
      };
    }),
  'merge paragraphs': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => {
      const place = placeIn(maker, paragraphs);
      const [first, second] = paragraphs.slice(place, place + 2);
      if (!first || !second) return { heading, paragraphs };
      const merged = { ...first, sentences: [...first.sentences, ...second.sentences] };
      return {
        heading,
        paragraphs: paragraphs.flatMap((each, k) => (k === place ? [merged] : k === place + 1 ? [] : [each])),
      };
    }),
  'merge sentences': (maker, grammar, document, at) =>
    changeParagraph(maker, document, at, paragraph => {
      const { sentences } = paragraph;
      const place = placeIn(maker, sentences);
      const [first, second] = sentences.slice(place, place + 2);
      if (!first || !second) return paragraph;
      const joint = grammar.sentence(maker).slice(0, 2);
      const merged = [...first.slice(0, -1), ...spacedOut(joint), ...spacedOut(second)];
      return {
        ...paragraph,
        sentences: sentences.flatMap((each, k) => (k === place ? [merged] : k === place + 1 ? [] : [each])),
      };
    }),
  typography: (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(paragraph => ({
        ...paragraph,
        sentences: paragraph.sentences.map(sentence =>
          sentence.map(word => ({
            ...word,
            text: TYPOGRAPHY[word.text] ?? word.text,
            space: word.space === ' ' && maker.random() < 0.05 ? '  ' : word.space,
          })),
        ),
      })),
    })),
};

const TYPOGRAPHY: Readonly<Record<string, string>> = { '"': '“', "'": '’', '-': '–', '`': "'" };

function placeIn(maker: Maker, items: readonly unknown[]): number {
  return Math.min(items.length - 1, Math.floor(maker.random() * items.length));
}

function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, k) => k !== at);
}

function withInserted<T>(items: readonly T[], at: number, item: T | undefined): T[] {
  return item === undefined ? [...items] : [...items.slice(0, at), item, ...items.slice(at)];
}

function changeSection(document: Document, at: number, change: (section: Section) => Section): Document {
  return document.map((section, k) => (k === at ? change(section) : section));
}

function changeParagraph(
  maker: Maker,
  document: Document,
  at: number,
  change: (paragraph: Paragraph) => Paragraph,
): Document {
  return changeSection(document, at, ({ heading, paragraphs }) => {
    const place = placeIn(maker, paragraphs);
    return {
      heading,
      paragraphs: paragraphs.map((paragraph, k) => (k === place ? change(paragraph) : paragraph)),
    };
  });
}

function changeSentence(
  maker: Maker,
  document: Document,
  at: number,
  change: (sentence: Sentence) => Sentence,
): Document {
  return changeParagraph(maker, document, at, ({ sentences, ...rest }) => {
    const place = placeIn(maker, sentences);
    return {
      ...rest,
      sentences: sentences.map((sentence, k) => (k === place ? change(sentence) : sentence)),
    };
  });
}

/** About `share` of the words replaced, a few taken out or put in. */
function reword(maker: Maker, grammar: Grammar, sentence: Sentence, share: number): Sentence {
  const others = grammar.sentence(maker).filter(({ text }) => /\p{L}/u.test(text));
  const draw = (space: string): Word => ({
    ...(maker.copy([pickFrom(maker.random, others)])[0] as Word),
    space,
  });
  return sentence.flatMap((word, at) => {
    if (!/[\p{L}\p{N}]/u.test(word.text) || maker.random() >= share) return [word];
    const kind = maker.random();
    if (kind < 0.6) return [draw(word.space)];
    if (kind < 0.8) return at === 0 ? [word] : [];
    return [draw(word.space), { ...word, space: ' ' }];
  });
}

function renumbered(maker: Maker, sentence: Sentence, shift: number): Sentence {
  return sentence.map(word => {
    if (!/^\d+$/.test(word.text)) return word;
    const [fresh] = maker.copy([word]);
    return { ...(fresh as Word), text: String(Number(word.text) + shift) };
  });
}

function copyParagraph(maker: Maker, { label, sentences, isTight }: Paragraph, isTwin: boolean): Paragraph {
  return {
    label: maker.copy(label, isTwin),
    sentences: sentences.map(sentence => maker.copy(sentence, isTwin)),
    isTight,
  };
}

function copySection(maker: Maker, section: Section | undefined, isTwin: boolean): Section | undefined {
  if (!section) return undefined;
  const paragraphs = section.paragraphs.map(paragraph => copyParagraph(maker, paragraph, isTwin));
  return { heading: maker.copy(section.heading, isTwin), paragraphs };
}

/** A sentence of other words: one of the same grammar could be taken for the old one, reworded, and rightly so. */
function foreign(maker: Maker): Sentence {
  const words = Array.from({ length: integerOf(maker.random, 5, 16) }, () => zipfWord(maker.random));
  return maker.write(`${capitalised(words.join(' '))}.`, {});
}

function spacedOut(sentence: Sentence): Sentence {
  return sentence.map((word, at) => (at === 0 ? { ...word, space: ' ' } : word));
}
