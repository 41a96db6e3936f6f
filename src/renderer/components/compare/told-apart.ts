interface Named {
  readonly title: string;
  readonly fileName: string | null;
}

/** The titles in their order; where several are the same, each with the name of the file it came from. */
export function tellApart(texts: readonly Named[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of texts) counts.set(title, (counts.get(title) ?? 0) + 1);
  return texts.map(({ title, fileName }) =>
    titleWithFile(title, (counts.get(title) ?? 0) > 1 ? fileName : null),
  );
}

/** The title, with the file where it takes that to tell the text from another one; null where it does not. */
export function titleWithFile(title: string, fileName: string | null): string {
  return fileName === null ? title : `${title} · ${fileName}`;
}
