import { createHash } from 'node:crypto';
import type { ComparisonReport } from '../../../../shared/domain/compare/report/comparison-report';
import {
  type ComparisonRecord,
  comparisonHeadOf,
  comparisonRecord,
  comparisonRows,
  LIST_ROWS,
  type ListName,
} from '../../../../shared/domain/records/comparison-record';
import { readBackError } from '../read-back-error';
import { toWellFormed } from '../well-formed';

/** A comparison as one JSON object, a row of a list on a line each, in chunks. Half a surrogate pair becomes U+FFFD. */
export function* jsonComparison(report: ComparisonReport): Generator<string> {
  yield JSON.stringify(toWellFormed(comparisonHeadOf(report)))
    .slice(0, -1)
    .replace(UNSEEN, escaped);
  for (const list of Object.keys(LIST_ROWS) as ListName[]) {
    yield `,\n"${list}":[`;
    let separator = '\n';
    for (const row of comparisonRows(report, list)) {
      yield `${separator}${JSON.stringify(toWellFormed(row)).replace(UNSEEN, escaped)}`;
      separator = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

/**
 * Checks a written file against its own schema, both texts against their hashes, and every quote against its text in
 * both units. Throws `storage` with
 * reason `read-back` at the first difference.
 */
export function checkComparisonJson(json: string, name: string): void {
  let record: ComparisonRecord;
  try {
    record = comparisonRecord.parse(JSON.parse(json));
  } catch (cause) {
    throw readBackError(name, 'does not follow its schema', null, { cause });
  }
  for (const { text, text_sha256 } of [record.left, record.right]) {
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== text_sha256)
      throw readBackError(name, 'has a text with another hash than it says');
  }
  const left = passageCheck(record.left.text);
  const right = passageCheck(record.right.text);
  const isRight =
    [...record.changes, ...record.moves].every(row => left(row.left) && right(row.right)) &&
    record.reference_sentences.every(left) &&
    record.review_sentences.every(right) &&
    record.hand_links.every(row => left(row.reference) && right(row.review));
  if (!isRight) throw readBackError(name, 'has a quote that is not in its text');
}

/** What an editor for texts would not show, or obey. Such characters stand within strings only. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly start_utf16: number;
  readonly end_utf16: number;
  readonly exact: string;
}

/** Passages in any order. A file's own quotes, not our offset table, must say where they stand. */
function passageCheck(text: string): (passage: Passage) => boolean {
  const codePoints = Array.from(text);
  return ({ start, end, start_utf16, end_utf16, exact }) =>
    text.slice(start_utf16, end_utf16) === exact && codePoints.slice(start, end).join('') === exact;
}
