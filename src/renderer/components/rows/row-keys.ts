/** Where a key moves the chosen row of a list of `total` rows, or null for a key that moves nothing. */
export function moveRow(key: string, index: number, total: number, pageLength: number): number | null {
  if (total === 0) return null;
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageLength,
    PageUp: index - pageLength,
    Home: 0,
    End: total - 1,
  }[key];
  return target === undefined ? null : Math.min(total - 1, Math.max(0, target));
}
