import { integerOf, pickFrom, type Random } from '../data/random';
import type { Document, Maker, Paragraph, Section, Sentence, Word } from './document';
import { EDITS, type Edit } from './edits';
import type { Kind } from './kinds';

/** What a legislator or a maintainer does to a text, beside the edits of one sentence or paragraph. */
export const REVISIONS: Readonly<Record<string, Edit>> = {
  'change a term throughout': (maker, grammar, document) => {
    const term = pickTerm(maker.random, document);
    const others = grammar.sentence(maker).filter(({ text }) => /^\p{L}{5,}$/u.test(text) && text !== term);
    if (term === null || others.length === 0) return document;
    const fresh = pickFrom(maker.random, others).text;
    return mapWords(document, word => (word.text === term ? renewed(maker, word, fresh) : word));
  },
  'repeal a paragraph': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: changeOne(maker.random, paragraphs, paragraph => ({
        ...paragraph,
        sentences: [maker.write('(weggefallen)', {})],
      })),
    })),
  'repeal a section': (maker, _grammar, document, at) =>
    changeSection(document, at, ({ heading }) => ({
      heading: [...heading.slice(0, 2), ...maker.write(' (weggefallen)', {})],
      paragraphs: [],
    })),
  'insert a section and renumber': (maker, grammar, document, at) => {
    const before = document.slice(0, at);
    const behind = document.slice(at).map(section => ({
      ...section,
      heading: section.heading.map(word => shifted(maker, word, 1)),
    }));
    return [...before, grammar.section(maker, at + 1), ...behind];
  },
  'insert a section with a letter': (maker, grammar, document, at) => {
    const section = grammar.section(maker, at + 1);
    const heading = section.heading.map(word =>
      /^\d+$/.test(word.text) ? { ...word, text: `${word.text}a` } : word,
    );
    return [...document.slice(0, at + 1), { ...section, heading }, ...document.slice(at + 1)];
  },
  'insert a paragraph and renumber': (maker, grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => {
      const place = integerOf(maker.random, 0, paragraphs.length);
      const behind = paragraphs.slice(place).map(paragraph => ({
        ...paragraph,
        label: paragraph.label.map(word => shifted(maker, word, 1)),
      }));
      return {
        heading,
        paragraphs: [...paragraphs.slice(0, place), grammar.paragraph(maker, place + 1), ...behind],
      };
    }),
  'correct references': (maker, _grammar, document) => {
    const from = integerOf(maker.random, 3, 40);
    return mapSentences(document, sentence =>
      sentence.map(word => (Number(word.text) >= from ? shifted(maker, word, 1) : word)),
    );
  },
  'polish every sentence of a section': (maker, grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(paragraph => ({
        ...paragraph,
        sentences: paragraph.sentences.map(sentence => polished(maker, grammar.sentence(maker), sentence)),
      })),
    })),
  'split a section': (maker, grammar, document, at) => {
    const section = document[at];
    if (!section || section.paragraphs.length < 2) return document;
    const cut = integerOf(maker.random, 1, section.paragraphs.length - 1);
    const { heading } = grammar.section(maker, at + 2);
    return [
      ...document.slice(0, at),
      { ...section, paragraphs: section.paragraphs.slice(0, cut) },
      { heading, paragraphs: section.paragraphs.slice(cut) },
      ...document.slice(at + 1),
    ];
  },
  'rename a section': (maker, grammar, document, at) =>
    changeSection(document, at, ({ heading, paragraphs }) => ({
      heading: [...heading.slice(0, titleStart(heading)), ...titleOf(grammar.section(maker, at + 1).heading)],
      paragraphs,
    })),
};

const COMMON_EDITS = [
  'delete sentence',
  'insert sentence',
  'delete paragraph',
  'insert paragraph',
  'reword',
  'reword',
  'paraphrase',
  'change numbers',
  'move paragraph',
  'merge sentences',
];

const ALL: Readonly<Record<string, Edit>> = { ...EDITS, ...REVISIONS };

/** Edits of both kinds, by name. */
export function findEdit(name: string): Edit | undefined {
  return ALL[name];
}

/** Each revision alone, and together with smaller edits as from one edition to the next. */
export const REVISION_KINDS: readonly Kind[] = [
  ...Object.keys(REVISIONS).map(name => ({ name, edits: () => [name] })),
  ...[
    ['a small amendment', 2, 2],
    ['an amendment', 4, 6],
    ['a new edition', 8, 16],
  ].map(([name, revisions, edits]) => ({
    name: String(name),
    edits: (seed: number) => [
      ...drawn(seed, Object.keys(REVISIONS), Number(revisions)),
      ...drawn(seed + 1, COMMON_EDITS, Number(edits)),
    ],
  })),
];

function drawn(seed: number, names: readonly string[], count: number): string[] {
  // Any order of a few numbers will do, as long as the same seed gives the same one.
  return Array.from({ length: count }, (_, at) => names[(seed * 7919 + at * 104_729) % names.length] ?? '');
}

function pickTerm(random: Random, document: Document): string | null {
  const counts = new Map<string, number>();
  for (const { paragraphs } of document)
    for (const { sentences } of paragraphs)
      for (const { text } of sentences.flat())
        if (/^\p{L}{5,}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= 4).map(([text]) => text);
  return frequent.length > 0 ? pickFrom(random, frequent) : null;
}

/** Behind the number and its mark. */
function titleStart(heading: Sentence): number {
  const at = heading.findIndex(({ text }) => /^\d+$/.test(text)) + 1;
  return heading[at]?.text === '.' ? at + 1 : at;
}

function titleOf(heading: Sentence): Sentence {
  return heading.slice(titleStart(heading));
}

function renewed(maker: Maker, word: Word, text: string): Word {
  const [fresh] = maker.write(text, {});
  return { ...(fresh as Word), space: word.space };
}

function shifted(maker: Maker, word: Word, by: number): Word {
  return /^\d+$/.test(word.text) ? renewed(maker, word, String(Number(word.text) + by)) : word;
}

/** One or two words of a sentence in other words. */
function polished(maker: Maker, others: Sentence, sentence: Sentence): Sentence {
  const words = others.filter(({ text }) => /\p{L}/u.test(text));
  const places = sentence.flatMap(({ text }, at) => (/\p{L}{3,}/u.test(text) ? [at] : []));
  if (words.length === 0 || places.length === 0) return sentence;
  const chosen = new Set([pickFrom(maker.random, places), pickFrom(maker.random, places)]);
  return sentence.map((word, at) =>
    chosen.has(at) ? renewed(maker, word, pickFrom(maker.random, words).text) : word,
  );
}

function changeSection(document: Document, at: number, change: (section: Section) => Section): Document {
  return document.map((section, k) => (k === at ? change(section) : section));
}

function changeOne(
  random: Random,
  paragraphs: readonly Paragraph[],
  change: (paragraph: Paragraph) => Paragraph,
): Paragraph[] {
  const place = integerOf(random, 0, Math.max(0, paragraphs.length - 1));
  return paragraphs.map((paragraph, at) => (at === place ? change(paragraph) : paragraph));
}

function mapSentences(document: Document, change: (sentence: Sentence) => Sentence): Document {
  return document.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(paragraph => ({ ...paragraph, sentences: paragraph.sentences.map(change) })),
  }));
}

function mapWords(document: Document, change: (word: Word) => Word): Document {
  return mapSentences(document, sentence => sentence.map(change)).map(section => ({
    ...section,
    heading: section.heading.map(change),
  }));
}
