import {
  createWordFinder,
  LONGEST_WORDS,
  widenToWords,
} from '../../../shared/domain/corpus/occurrences/find';
import { surroundingsOf } from '../../../shared/domain/text/surroundings';
import { AppError } from '../../../shared/errors';
import {
  MAX_OCCURRENCES,
  type OccurrenceForms,
  type OccurrencesOfDocument,
} from '../../../shared/model/occurrence';
import type { Span } from '../../../shared/model/span';
import {
  listLabelsBySpan,
  listSearchedVersions,
  type SearchedVersion,
  spanKey,
} from '../../db/searched-versions';
import { openSnapshot } from '../../db/snapshot';
import { getText } from '../../db/versions';
import type { TaskRun } from '../task-run';

export interface OccurrencesToFind {
  readonly workspacePath: string;
  readonly versionId: number;
  /** The passage whose words are looked for. */
  readonly span: Span;
  readonly forms: OccurrenceForms;
  /** Null: all. */
  readonly documentIds: readonly number[] | null;
}

export interface FoundOccurrences {
  readonly words: string;
  readonly groups: OccurrencesOfDocument[];
  readonly total: number;
  readonly searchedCount: number;
  readonly isCapped: boolean;
}

/** Linear in the texts searched. Throws `invalid_input` where the passage holds no word or too many. */
export async function findOccurrencesTask(
  { workspacePath, versionId, span, forms, documentIds }: OccurrencesToFind,
  run: TaskRun<{ done: number; total: number }>,
): Promise<FoundOccurrences> {
  const snapshot = openSnapshot(workspacePath);
  const { db } = snapshot;
  try {
    const words = wordsOf(getText(db, versionId), span);
    const find = createWordFinder(words, forms);
    const searched = listSearchedVersions(db, versionId, documentIds);
    const groups: OccurrencesOfDocument[] = [];
    let total = 0;
    let isCapped = false;
    for (const [index, version] of searched.entries()) {
      if (run.isCancelled()) throw new AppError('cancelled', 'Cancelled');
      run.report({ done: index, total: searched.length });
      const text = getText(db, version.versionId);
      const spans = find(text, MAX_OCCURRENCES - total + 1);
      isCapped = total + spans.length > MAX_OCCURRENCES;
      const taken = spans.slice(0, MAX_OCCURRENCES - total);
      if (taken.length > 0) groups.push(groupOf(version, text, taken, listLabelsBySpan(db, version)));
      total += taken.length;
      if (isCapped) break;
    }
    run.report({ done: searched.length, total: searched.length });
    return { words, groups, total, searchedCount: searched.length, isCapped };
  } finally {
    snapshot.end();
  }
}

/** Units of the text on each side that tell an editor where an occurrence stands. */
const SHOWN_AROUND = 48;

function wordsOf(text: string, span: Span): string {
  const widened = widenToWords(text, span);
  if (!widened) {
    throw new AppError('invalid_input', 'The passage holds no words', { reason: 'no-words' });
  }
  if (widened.end - widened.start > LONGEST_WORDS) {
    throw new AppError('invalid_input', 'The passage is too long to look for', {
      reason: 'too-long-to-find',
      limit: LONGEST_WORDS,
    });
  }
  return text.slice(widened.start, widened.end);
}

function groupOf(
  { documentId, title, versionId }: SearchedVersion,
  text: string,
  spans: readonly Span[],
  labels: ReadonlyMap<string, string[]>,
): OccurrencesOfDocument {
  const occurrences = spans.map(span => {
    const around = surroundingsOf(text, span, SHOWN_AROUND);
    return {
      ...span,
      exact: text.slice(span.start, span.end),
      before: text.slice(around.start, span.start),
      after: text.slice(span.end, around.end),
      labels: labels.get(spanKey(span)) ?? [],
    };
  });
  return { documentId, documentTitle: title, versionId, occurrences };
}
