/** Where a key moves the focused row of a list of `total` rows, or null for a key that moves nothing. */
export function moveFocus(key: string, position: number, total: number, pageLength: number): number | null {
  if (total === 0) return null;
  const target = {
    ArrowDown: position + 1,
    ArrowUp: position - 1,
    PageDown: position + pageLength,
    PageUp: position - pageLength,
    Home: 0,
    End: total - 1,
  }[key];
  return target === undefined ? null : Math.min(total - 1, Math.max(0, target));
}
