interface ReaderPassage {
  readonly documentId: number;
  readonly versionId: number;
  /** UTF-16 in the text of this version. */
  readonly start: number;
  readonly end: number;
}

/** The address of a passage in the reader. */
export function readerPath({ documentId, versionId, start, end }: ReaderPassage): string {
  return `/reader/${documentId}?version=${versionId}&at=${start}-${end}`;
}
