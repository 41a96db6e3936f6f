import { lastLeading } from '../../shared/domain/count-leading';

export type QueueRow =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'finding'; readonly group: number; readonly finding: number };

/** The list with a heading before each group: how its rows and the findings behind them are numbered. */
export interface QueueRows {
  readonly rowCount: number;
  readonly findingCount: number;
  /** Null outside of the list. */
  rowAt(row: number): QueueRow | null;
  rowOfFinding(finding: number): number;
  /** The number of the first finding of a group. */
  firstOf(group: number): number;
  /** The heading at or above a row. */
  headingOf(row: number): number;
}

/** `sizes`: findings of each group, in order, none of them empty. Looking up a row takes O(log groups). */
export function queueRows(sizes: readonly number[]): QueueRows {
  const firstFindings = new Array<number>(sizes.length);
  let findingCount = 0;
  sizes.forEach((size, group) => {
    firstFindings[group] = findingCount;
    findingCount += size;
  });
  const headingRow = (group: number) => (firstFindings[group] ?? 0) + group;
  const rowCount = findingCount + sizes.length;
  const groupOfRow = (row: number) => lastLeading(sizes.length, group => headingRow(group) <= row);

  return {
    rowCount,
    findingCount,
    rowAt: row => {
      if (row < 0 || row >= rowCount) return null;
      const group = groupOfRow(row);
      const heading = headingRow(group);
      if (row === heading) return { kind: 'group', group };
      return { kind: 'finding', group, finding: row - group - 1 };
    },
    rowOfFinding: finding =>
      finding + lastLeading(sizes.length, group => (firstFindings[group] ?? 0) <= finding) + 1,
    firstOf: group => firstFindings[group] ?? 0,
    headingOf: row => (sizes.length === 0 ? 0 : headingRow(groupOfRow(row))),
  };
}
