import { visibleChanges } from '../../shared/domain/compare/ignore';
import { alignmentRows } from '../../shared/domain/compare/report/alignment-rows';
import { comparisonWords } from '../../shared/domain/compare/report/comparison-words';
import { markedHtml, markedText } from '../../shared/domain/compare/report/marked';
import { alignmentHtml, alignmentText } from '../../shared/domain/compare/report/marked-alignment';
import { sentenceAround } from '../../shared/domain/compare/report/marked-pieces';
import type { Ignorable } from '../../shared/model/change-classes';
import type { HandLink } from '../../shared/model/comparison';
import type { Copied } from '../components/copy-text';
import type { Change } from './changes';
import type { ComparisonResult } from './comparison-result';
import type { DiffData } from './diff/diff-data';

/** One change with the sentence it stands in, and what else changed there. */
export function copyChange({ diff, texts, languages }: DiffData, change: Change, language: string): Copied {
  const span = {
    left: { start: change.leftStart, end: change.leftEnd },
    right: { start: change.rightStart, end: change.rightEnd },
  };
  const range = sentenceAround(texts.left, texts.right, diff.changes, span, languages.right);
  const words = wordsIn(language);
  return {
    text: markedText(texts.left, texts.right, diff, range),
    html: `<p>${markedHtml(texts.left, texts.right, diff, words, range)}</p>`,
  };
}

/** A whole comparison: both texts as one with their marks, or the table of passages. What is ignored has no marks. */
export function copyComparison(
  { result }: Pick<ComparisonResult, 'result'>,
  { left, right }: DiffData['texts'],
  shown: { ignore: readonly Ignorable[]; handLinks: readonly HandLink[]; language: string },
): Required<Copied> {
  const words = wordsIn(shown.language);
  if (result.mode === 'alignment') {
    const { rows, omitted } = alignmentRows(result, left, right, shown.handLinks);
    return { text: alignmentText(rows, omitted, words), html: alignmentHtml(rows, omitted, words) };
  }
  const marks = {
    changes: visibleChanges(result, left, right, new Set(shown.ignore)),
    moves: result.moves,
  };
  return {
    text: markedText(left, right, marks),
    html: `<p>${markedHtml(left, right, marks, words)}</p>`,
  };
}

function wordsIn(language: string) {
  return comparisonWords(language === 'en' ? 'en' : 'de');
}
