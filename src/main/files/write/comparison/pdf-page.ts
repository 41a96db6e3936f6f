import PDFDocument from 'pdfkit';
import { FONT_PARTS, fontBytes } from './pdf-fonts';
import {
  BOX_ROOM_PT,
  createFontFinder,
  createMeasure,
  type Fragment,
  type Line,
  type Run,
  wordsOf,
} from './pdf-words';

export type Paper = ReturnType<typeof openPaper>;

/**
 * Lays text out on pages. Its own, because marked runs in several fonts must break between words only, and be drawn as
 * soon as they are laid out. Everything runs from left to right; there are no letters here that run the other way.
 */
export function openPaper(
  info: { title: string; author: string; language: string; createdAtMs: number },
  pageLabel: (page: number) => string,
) {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN_PT,
    // Without it Helvetica is taken, which is not embedded.
    font: null as unknown as string,
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: info.title,
      Author: info.author,
      Creator: 'Gegenlese',
      CreationDate: new Date(info.createdAtMs),
    },
  });
  for (const { name, regular, bold } of FONT_PARTS) {
    document.registerFont(name, fontBytes(regular) as Buffer);
    document.registerFont(`${name}-bold`, fontBytes(bold) as Buffer);
  }
  const fontOf = createFontFinder(document);
  const measure = createMeasure(document);
  let page = 0;
  let y = 0;

  const addPage = () => {
    document.addPage();
    page++;
    y = MARGIN_PT;
    const footer = layOut([{ text: pageLabel(page), style: { sizePt: 8, color: QUIET } }], TEXT_WIDTH_PT)[0];
    if (footer) drawLine(footer, MARGIN_PT, PAGE_HEIGHT_PT - MARGIN_PT / 2 - 8);
  };

  /** Room for a line; returns its top. */
  const takeLine = (heightPt: number): number => {
    if (page === 0 || y + heightPt > PAGE_HEIGHT_PT - MARGIN_PT) addPage();
    y += heightPt;
    return y - heightPt;
  };

  function layOut(runs: readonly Run[], widthPt: number): Line[] {
    const lines: Fragment[][] = [];
    let line: Fragment[] = [];
    let used = 0;
    const endLine = () => {
      lines.push(line);
      line = [];
      used = 0;
    };
    const put = (fragments: readonly Fragment[], width: number) => {
      for (const fragment of fragments) {
        const last = line.at(-1);
        if (last?.font === fragment.font && last.style === fragment.style && !last.style.boxed) {
          last.text += fragment.text;
          last.widthPt += fragment.widthPt;
        } else line.push({ ...fragment });
      }
      used += width;
    };
    for (const { fragments, isSpace } of wordsOf(runs, fontOf, measure)) {
      const width = fragments.reduce((sum, fragment) => sum + fragment.widthPt, 0);
      if (used + width <= widthPt || isSpace) {
        // A space at the end of a line hangs over; so no line begins with the space before its first word.
        put(fragments, width);
        continue;
      }
      if (used > 0) endLine();
      if (width <= widthPt) put(fragments, width);
      else {
        for (const { text, font, style } of fragments) {
          for (const character of text) {
            const characterWidth = measure(character, font, style.sizePt);
            if (used + characterWidth > widthPt) endLine();
            put([{ text: character, font, style, widthPt: characterWidth }], characterWidth);
          }
        }
      }
    }
    endLine();
    return lines;
  }

  function drawLine(line: Line, xPt: number, topPt: number): void {
    let x = xPt;
    for (const { text, font, style, widthPt } of line) {
      const color = style.color ?? INK;
      const base = topPt + BODY_PT * ASCENT - (style.risePt ?? 0);
      document
        .font(font)
        .fontSize(style.sizePt)
        .fillColor(color)
        .text(text, style.boxed ? x + BOX_ROOM_PT : x, base - style.sizePt * ASCENT, { lineBreak: false });
      const stroke = (yPt: number) =>
        document
          .moveTo(x, yPt)
          .lineTo(x + widthPt, yPt)
          .lineWidth(0.6)
          .strokeColor(color)
          .stroke();
      if (style.strike) stroke(base - style.sizePt * 0.26);
      if (style.underline) stroke(base + style.sizePt * 0.14);
      if (style.dotted) {
        document.dash(1, { space: 1.5 });
        stroke(base + style.sizePt * 0.26);
        document.undash();
      }
      if (style.boxed) {
        document
          .rect(x + 0.7, base - style.sizePt * 0.85, widthPt - 1.4, style.sizePt * 1.15)
          .lineWidth(0.4)
          .strokeColor(color)
          .stroke();
      }
      x += widthPt;
    }
  }

  return {
    document,
    layOut,
    /** Whether a character can be drawn. */
    hasGlyph: (codePoint: number) => fontOf(codePoint) !== null,
    paragraph(runs: readonly Run[], { indentPt = 0, spaceAfterPt = 0 } = {}): void {
      for (const line of layOut(runs, TEXT_WIDTH_PT - indentPt))
        drawLine(line, MARGIN_PT + indentPt, takeLine(LINE_PT));
      y += spaceAfterPt;
    },
    /** Cells beside each other, which may go on over pages; a thin line above. */
    row(cells: readonly { readonly lines: readonly Line[]; readonly xPt: number }[]): void {
      const height = Math.max(...cells.map(({ lines }) => lines.length));
      if (page === 0 || y + LINE_PT * Math.min(height, 3) > PAGE_HEIGHT_PT - MARGIN_PT) addPage();
      document
        .moveTo(MARGIN_PT, y)
        .lineTo(MARGIN_PT + TEXT_WIDTH_PT, y)
        .lineWidth(0.4)
        .strokeColor(RULE)
        .stroke();
      y += 3;
      for (let at = 0; at < height; at++) {
        const top = takeLine(LINE_PT);
        for (const { lines, xPt } of cells) {
          const line = lines[at];
          if (line) drawLine(line, MARGIN_PT + xPt, top);
        }
      }
      y += 4;
    },
    heading(text: string, sizePt: number): void {
      y += sizePt;
      // Not alone at the foot of a page.
      if (page === 0 || y + 4 * LINE_PT > PAGE_HEIGHT_PT - MARGIN_PT) addPage();
      document.outline.addItem(text);
      for (const line of layOut([{ text, style: { sizePt, isBold: true } }], TEXT_WIDTH_PT))
        drawLine(line, MARGIN_PT, takeLine(sizePt * 1.4));
      y += 4;
    },
  };
}

export const TEXT_WIDTH_PT = 595.28 - 2 * 64;
export const BODY_PT = 10.5;
const INK = '#111111';
export const QUIET = '#555555';
const RULE = '#bbbbbb';
const MARGIN_PT = 64;
const PAGE_HEIGHT_PT = 841.89;
const LINE_PT = 15;
/** Of Source Serif 4, as a share of its size. */
const ASCENT = 1.036;
