import { foldForSearch } from '../../shared/domain/text/fold';

/** Hits whose title begins with what was typed, then those that have it in the title, then the rest; each in their order. */
export function titlesFirst<T extends { readonly title: string }>(rows: readonly T[], typed: string): T[] {
  const wanted = foldForSearch(typed.trim());
  const rankOf = ({ title }: T) => {
    const at = foldForSearch(title).indexOf(wanted);
    return at < 0 ? 2 : Math.min(at, 1);
  };
  return rows
    .map(row => ({ row, rank: rankOf(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}
