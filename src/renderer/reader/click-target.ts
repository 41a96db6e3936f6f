import type { Decoration } from '../components/text/decoration';

/**
 * Which of the marks under the pointer a click means: the shortest, so that nothing is hidden below what it lies in. Once
 * that is active the next longer one, and so on around: all that overlap can be reached. Null where none can be active.
 */
export function clickTarget(
  ids: readonly string[],
  decorations: readonly Decoration[],
  activeId: string | null,
): string | null {
  const under = new Set(ids);
  const marks = decorations
    .filter(({ id }) => under.has(id))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || (a.id < b.id ? -1 : 1));
  const active = marks.findIndex(({ id }) => id === activeId);
  return marks[(active + 1) % marks.length]?.id ?? null;
}
