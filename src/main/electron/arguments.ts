/** The file behind `--workspace`, in either spelling; null where there is none. Chromium's own switches are passed over. */
export function workspaceArgument(words: readonly string[]): string | null {
  for (const [index, word] of words.entries()) {
    if (word === '--workspace') return words[index + 1] ?? null;
    if (word.startsWith('--workspace=')) return word.slice('--workspace='.length);
  }
  return null;
}
