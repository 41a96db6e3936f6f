/**
 * A point on a shortest edit script between two gaps: the gap splits there into two of about half the differences.
 *
 * Myers 1986, section 4b: furthest reaching paths from both ends until they meet. Both gaps are non-empty and differ in
 * their first and in their last item, so that both halves are smaller than the whole. When the paths have not met after
 * `costLimit` differences each, the point is the one that is furthest from its end: still smaller halves, perhaps not a
 * shortest script. Gives up once `steps` (paths extended and items compared) exceed `stepLimit`; `leftSplit` and
 * `rightSplit` then mean nothing.
 */
export function findMiddle(
  left: Int32Array,
  leftStart: number,
  leftEnd: number,
  right: Int32Array,
  rightStart: number,
  rightEnd: number,
  costLimit: number,
  stepLimit: number,
): Middle {
  const n = leftEnd - leftStart;
  const m = rightEnd - rightStart;
  const delta = n - m;
  const isOdd = (delta & 1) !== 0;
  // Paths of cost d lie on the diagonals -d to d; the arrays grow as d does.
  let reach = 64;
  let forward = new Int32Array(2 * reach + 3);
  let backward = new Int32Array(2 * reach + 3);
  let steps = 0;
  for (let d = 0; d <= (n + m + 1) >> 1 && steps <= stepLimit; d++) {
    if (d > reach) {
      forward = widened(forward, reach);
      backward = widened(backward, reach);
      reach *= 2;
    }
    const centre = reach + 1;
    const lowest = d <= m ? -d : -m + ((d - m) & 1);
    const highest = d <= n ? d : n - ((d - n) & 1);
    steps += highest - lowest + 2;
    for (let k = lowest; k <= highest; k += 2) {
      let x = furthest(forward, centre, k, d, n, m);
      const first = x;
      while (x >= 0 && x < n && x - k < m && left[leftStart + x] === right[rightStart + x - k]) x++;
      forward[centre + k] = x;
      steps += x - first;
      const other = delta - k;
      if (isOdd && x >= 0 && other > -d && other < d && x + (backward[centre + other] ?? OFF_GRID) >= n) {
        return { leftSplit: leftStart + x, rightSplit: rightStart + x - k, steps, isGivenUp: false };
      }
    }
    for (let k = lowest; k <= highest; k += 2) {
      let x = furthest(backward, centre, k, d, n, m);
      const first = x;
      while (x >= 0 && x < n && x - k < m && left[leftEnd - 1 - x] === right[rightEnd - 1 - x + k]) x++;
      backward[centre + k] = x;
      steps += x - first;
      const other = delta - k;
      if (!isOdd && x >= 0 && other >= -d && other <= d && x + (forward[centre + other] ?? OFF_GRID) >= n) {
        return { leftSplit: leftEnd - x, rightSplit: rightEnd - x + k, steps, isGivenUp: false };
      }
    }
    if (d >= costLimit) {
      const ahead = furthestPoint(forward, centre, lowest, highest);
      const behind = furthestPoint(backward, centre, lowest, highest);
      const isAhead = ahead.progress >= behind.progress;
      return {
        leftSplit: isAhead ? leftStart + ahead.x : leftEnd - behind.x,
        rightSplit: isAhead ? rightStart + ahead.y : rightEnd - behind.y,
        steps,
        isGivenUp: false,
      };
    }
  }
  return { leftSplit: leftStart, rightSplit: rightStart, steps, isGivenUp: true };
}

export type Middle = { leftSplit: number; rightSplit: number; steps: number; isGivenUp: boolean };

/** A diagonal without a path of this cost; so far below zero that no path added to it reaches the far side. */
const OFF_GRID = -0x40000000;

/** How far the best path of cost d gets on diagonal k before equal items carry it on. */
function furthest(paths: Int32Array, centre: number, k: number, d: number, n: number, m: number): number {
  if (d === 0) return 0;
  const down = k < d && k < n ? (paths[centre + k + 1] ?? OFF_GRID) : OFF_GRID;
  const across = k > -d && k > -m ? (paths[centre + k - 1] ?? OFF_GRID) + 1 : OFF_GRID;
  const isDownValid = down >= 0 && down - k <= m;
  const isAcrossValid = across > 0 && across <= n;
  if (isDownValid && (!isAcrossValid || across <= down)) return down;
  return isAcrossValid ? across : OFF_GRID;
}

function furthestPoint(
  paths: Int32Array,
  centre: number,
  lowest: number,
  highest: number,
): { x: number; y: number; progress: number } {
  let best = { x: 0, y: 0, progress: -1 };
  for (let k = lowest; k <= highest; k += 2) {
    const x = paths[centre + k] ?? OFF_GRID;
    if (x >= 0 && 2 * x - k > best.progress) best = { x, y: x - k, progress: 2 * x - k };
  }
  return best;
}

function widened(paths: Int32Array, reach: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(4 * reach + 3);
  wider.set(paths, reach);
  return wider;
}
