/** Levenshtein 1966; infinite over `limit`, and for words over 40 letters, which no two names share. */
export function editDistance(x: string, y: string, limit: number): number {
  if (Math.max(x.length, y.length) > 40 || Math.abs(x.length - y.length) > limit) return Infinity;
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const distance = row[y.length] ?? 0;
  return distance <= limit ? distance : Infinity;
}
