/** Shows what was hidden and hides what was shown. */
export function toggleOne<K>(hidden: ReadonlySet<K>, id: K): ReadonlySet<K> {
  const next = new Set(hidden);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Hides all but one, and where that is so already, nothing. */
export function toggleOnly<K>(all: readonly K[], hidden: ReadonlySet<K>, id: K): ReadonlySet<K> {
  const others = all.filter(other => other !== id);
  const isOnly = !hidden.has(id) && others.every(other => hidden.has(other));
  return new Set(isOnly ? [] : others);
}
