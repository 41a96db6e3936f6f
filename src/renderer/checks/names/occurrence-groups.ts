import type { NameOccurrence } from '../../../shared/model/name';
import { titleWithFile } from '../../components/compare/told-apart';

export interface OccurrenceGroup {
  readonly documentId: number;
  /** With the file, where another text has the same title. */
  readonly documentTitle: string;
  readonly sourceName: string | null;
  readonly occurrences: readonly NameOccurrence[];
}

/** Occurrences come by document and in text order. */
export function groupOccurrences(occurrences: readonly NameOccurrence[]): OccurrenceGroup[] {
  const groups = new Map<number, NameOccurrence[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.documentId);
    if (group) group.push(occurrence);
    else groups.set(occurrence.documentId, [occurrence]);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const { documentId, sourceName } = first;
    const documentTitle = titleWithFile(first.documentTitle, first.fileName);
    return { documentId, documentTitle, sourceName, occurrences: group };
  });
}

/** What stands around it on its line, cut at words. */
export function surroundings({ before, after }: NameOccurrence): { before: string; after: string } {
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const right = /^[^\n]*/u.exec(after)?.[0] ?? '';
  return {
    before: left.length < MAX ? left : `… ${left.slice(left.indexOf(' ') + 1)}`,
    after: right.length < MAX ? right : `${right.slice(0, Math.max(right.lastIndexOf(' '), 0))} …`,
  };
}

/** As the model has it; a grapheme cluster may make it a little more. */
const MAX = 60;
