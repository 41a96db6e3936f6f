import { codePointName } from '../../../../shared/domain/text/code-point-name';
import { FONT_PARTS } from './pdf-fonts';

export interface Style {
  readonly sizePt: number;
  readonly isBold?: boolean;
  readonly color?: string;
  /** Drawn as a line of the same colour: through the text, under it, or dotted under it. */
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly dotted?: boolean;
  readonly boxed?: boolean;
  /** How far above the line it stands. */
  readonly risePt?: number;
}

export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** A stretch of a line in one font. */
export interface Fragment {
  text: string;
  readonly font: string;
  readonly style: Style;
  widthPt: number;
}
export type Line = readonly Fragment[];

/** Between a box and the text in it. */
export const BOX_ROOM_PT = 2;

export type FontFinder = (codePoint: number) => string | null;

/** The part of the font that has a character. */
export function createFontFinder(document: PDFKit.PDFDocument): FontFinder {
  const parts = FONT_PARTS.map(({ name }) => {
    document.font(name);
    // The opened font, which pdfkit keeps to itself: it alone knows what it holds.
    const { _font } = document as unknown as {
      _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    };
    return { name, has: (codePoint: number) => _font.font.hasGlyphForCodePoint(codePoint) };
  });
  const known = new Map<number, string | null>();
  return codePoint => {
    let name = known.get(codePoint);
    if (name === undefined) {
      name = parts.find(part => part.has(codePoint))?.name ?? null;
      known.set(codePoint, name);
    }
    return name;
  };
}

export type Measure = (text: string, font: string, sizePt: number) => number;

/** Widths in points. Words are measured once. */
export function createMeasure(document: PDFKit.PDFDocument): Measure {
  let known = new Map<string, number>();
  return (text: string, font: string, sizePt: number): number => {
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = document.font(font).fontSize(1000).widthOfString(text) / 1000;
      if (known.size > 50_000) known = new Map();
      if (text.length < 60) known.set(key, width);
    }
    return width * sizePt;
  };
}

export interface Word {
  readonly fragments: Fragment[];
  readonly isSpace: boolean;
}

/** Words and the spaces between them. A word may be of several runs. What no font has is written as its number. */
export function* wordsOf(runs: readonly Run[], fontOf: FontFinder, measure: Measure): Generator<Word> {
  let word: Fragment[] = [];
  for (const { text, style } of runs) {
    for (const [part] of text.normalize('NFC').matchAll(/[ \t]+|[^ \t]+/g)) {
      const isSpace = part[0] === ' ' || part[0] === '\t';
      const fragments = isSpace
        ? [fragment(part.replace(/\t/g, '    '), 'latin', style, measure)]
        : fragmentsOf(part, style, fontOf, measure);
      if (!isSpace) {
        word.push(...fragments);
        continue;
      }
      if (word.length > 0) yield { fragments: word, isSpace: false };
      word = [];
      yield { fragments, isSpace: true };
    }
  }
  if (word.length > 0) yield { fragments: word, isSpace: false };
}

function fragmentsOf(part: string, style: Style, fontOf: FontFinder, measure: Measure): Fragment[] {
  const fragments: Fragment[] = [];
  let text = '';
  let font = '';
  const close = () => {
    if (text !== '') fragments.push(fragment(text, font, style, measure));
    text = '';
  };
  for (const character of part) {
    const shown = /\s/u.test(character) ? ' ' : (LOOKS_THE_SAME.get(character) ?? character);
    const found = fontOf(shown.codePointAt(0) ?? 0);
    if (found === null) {
      close();
      fragments.push(fragment(`[${codePointName(character)}]`, 'latin', { ...style, boxed: true }, measure));
      continue;
    }
    if (found !== font) close();
    font = found;
    text += shown;
  }
  close();
  return fragments;
}

/** The hyphen that does not break. */
const LOOKS_THE_SAME = new Map([['\u2011', '-']]);

function fragment(text: string, part: string, style: Style, measure: Measure): Fragment {
  const font = style.isBold ? `${part}-bold` : part;
  const widthPt = measure(text, font, style.sizePt) + (style.boxed ? 2 * BOX_ROOM_PT : 0);
  return { text, font, style, widthPt };
}
