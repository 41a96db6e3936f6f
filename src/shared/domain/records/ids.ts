/** Ids in exported files: the same row has the same id in every export of a workspace. */
export function documentRecordId(documentId: number): string {
  return `d${documentId}`;
}

export function versionRecordId(documentId: number, versionNumber: number): string {
  return `d${documentId}@${versionNumber}`;
}

export function annotationRecordId(annotationId: number): string {
  return `a${annotationId}`;
}

export function claimRecordId(claimId: number): string {
  return `c${claimId}`;
}

export function linkRecordId(linkId: number): string {
  return `l${linkId}`;
}

/** Of a finding as long as the words of its text stay as they are. */
export function findingRecordId(findingId: number): string {
  return `f${findingId}`;
}

export function checkedFactRecordId(checkedFactId: number): string {
  return `k${checkedFactId}`;
}

export function sourceRecordId(sourceId: number): string {
  return `s${sourceId}`;
}

/** ISO 8601 in UTC with milliseconds. */
export function timestamp(atMs: number): string {
  return new Date(atMs).toISOString();
}
