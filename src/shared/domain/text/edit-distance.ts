/** Levenshtein 1966; infinite over `limit`, and for words over 40 letters, which no two names share. */
export function editDistance(x: string, y: string, limit: number): number {
  if (Math.max(x.length, y.length) > 40 || Math.abs(x.length - y.length) > limit) return Infinity;
  const [one, other] = withoutShared(x, y);
  // What is left of both begins and ends otherwise.
  if (limit === 1 && one.length + other.length > 2) return Infinity;
  return distanceOf(one, other, limit);
}

/** What both begin and end with takes no step. */
function withoutShared(x: string, y: string): [string, string] {
  const shorter = Math.min(x.length, y.length);
  let start = 0;
  while (start < shorter && x.charCodeAt(start) === y.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && x.charCodeAt(x.length - 1 - end) === y.charCodeAt(y.length - 1 - end))
    end++;
  return [x.slice(start, x.length - end), y.slice(start, y.length - end)];
}

function distanceOf(x: string, y: string, limit: number): number {
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
