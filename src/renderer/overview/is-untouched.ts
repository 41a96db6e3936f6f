/** Texts were imported or pasted, the samples perhaps removed, and nothing else was done in this workspace. */
export function isUntouched({
  entries,
  total,
}: {
  entries: readonly { operation: string }[];
  total: number;
}): boolean {
  return (
    total > 0 && entries.length === total && entries.every(({ operation }) => IMPORTS.includes(operation))
  );
}

const IMPORTS: readonly string[] = ['documents.import', 'documents.paste', 'workspace.remove-samples'];
