import type { Occurrence, OccurrencesOfDocument } from '../../../shared/model/occurrence';

/** A line of the preview: the title of a document, or one place in it. */
export type OccurrenceRow =
  | { readonly kind: 'document'; readonly key: string; readonly group: OccurrencesOfDocument }
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly group: OccurrencesOfDocument;
      readonly occurrence: Occurrence;
    };

/** What is to be annotated: `base` says which without being asked, `turned` are the others. */
export interface OccurrenceChoice {
  readonly base: 'new' | 'all' | 'none';
  readonly turned: ReadonlySet<string>;
}

/** Everything that is not annotated already. */
export const FIRST_CHOICE: OccurrenceChoice = { base: 'new', turned: new Set() };

export function rowsOf(groups: readonly OccurrencesOfDocument[]): OccurrenceRow[] {
  return groups.flatMap(group => [
    titleOf({ group }),
    ...group.occurrences.map(
      occurrence => ({ kind: 'place', key: placeKey(group, occurrence), group, occurrence }) as const,
    ),
  ]);
}

/** The row of the whole document. */
export function titleOf({ group }: Pick<OccurrenceRow, 'group'>): OccurrenceRow {
  return { kind: 'document', key: `d${group.documentId}`, group };
}

export function isChosen(
  choice: OccurrenceChoice,
  group: OccurrencesOfDocument,
  occurrence: Occurrence,
): boolean {
  const isBase = choice.base === 'new' ? occurrence.labels.length === 0 : choice.base === 'all';
  return isBase !== choice.turned.has(placeKey(group, occurrence));
}

export function countChosen(choice: OccurrenceChoice, group: OccurrencesOfDocument): number {
  return group.occurrences.filter(occurrence => isChosen(choice, group, occurrence)).length;
}

/**
 * A place the other way round; a document with all its places: out where any was chosen, or else in, without those that
 * are annotated already unless there are no others.
 */
export function toggleRow(choice: OccurrenceChoice, row: OccurrenceRow): OccurrenceChoice {
  const turned = new Set(choice.turned);
  const turn = (occurrence: Occurrence) => {
    const key = placeKey(row.group, occurrence);
    if (!turned.delete(key)) turned.add(key);
  };
  if (row.kind === 'place') turn(row.occurrence);
  else {
    const { occurrences } = row.group;
    const isIn = countChosen(choice, row.group) > 0;
    const fresh = occurrences.filter(({ labels }) => labels.length === 0);
    for (const occurrence of isIn || fresh.length === 0 ? occurrences : fresh)
      if (isChosen(choice, row.group, occurrence) === isIn) turn(occurrence);
  }
  return { ...choice, turned };
}

export function chosenPlaces(choice: OccurrenceChoice, groups: readonly OccurrencesOfDocument[]) {
  return groups.flatMap(group =>
    group.occurrences
      .filter(occurrence => isChosen(choice, group, occurrence))
      .map(({ start, end }) => ({ versionId: group.versionId, start, end })),
  );
}

function placeKey({ versionId }: OccurrencesOfDocument, { start }: Occurrence): string {
  return `${versionId} ${start}`;
}
