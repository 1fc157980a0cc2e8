/* Marks that overlap get rails one beside the other. The shorter of two lies nearer to the text, so that what is nested
 * is seen inside what holds it. */

export interface Interval {
  start: number;
  end: number;
}

/** Where a lane is taken: starts and ends in order, no two overlap. */
class LaneUse {
  private readonly taken: Interval[] = [];

  /** First index whose start is not before `at`. */
  private seat(at: number): number {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.taken[middle]!.start < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes the interval if it is free. */
  take(interval: Interval): boolean {
    const at = this.seat(interval.start);
    const before = this.taken[at - 1];
    const after = this.taken[at];
    if ((before && before.end > interval.start) || (after && after.start < interval.end)) {
      return false;
    }
    this.taken.splice(at, 0, interval);
    return true;
  }
}

/**
 * A lane for each interval, 0 nearest to the text: the lowest that is free, shorter intervals first. Whatever lies inside
 * an interval has therefore a lower lane: each lane below the inner one's holds something that overlaps the inner one,
 * hence the outer one too. Of equal length, `rank` decides (lower first), then the start, then the order given.
 */
export function assignLanes<T extends Interval>(intervals: readonly T[], rank: (interval: T) => number): number[] {
  const order = intervals.map((_, index) => index);
  order.sort((a, b) => {
    const x = intervals[a]!;
    const y = intervals[b]!;
    return x.end - x.start - (y.end - y.start) || rank(x) - rank(y) || x.start - y.start || a - b;
  });
  const lanes = new Array<number>(intervals.length).fill(0);
  const uses: LaneUse[] = [];
  for (const index of order) {
    const interval = intervals[index]!;
    if (interval.end <= interval.start) {
      continue;
    }
    let lane = 0;
    while (lane < uses.length && !uses[lane]!.take(interval)) {
      lane++;
    }
    if (lane === uses.length) {
      const use = new LaneUse();
      use.take(interval);
      uses.push(use);
    }
    lanes[index] = lane;
  }
  return lanes;
}
