// Numbers on an axis.

/** Steps from 0 that reach `max`: 1, 2 or 5 times a power of ten apart, whole numbers, at most `most` steps above 0. */
export function countTicks(max: number, most: number): number[] {
  let step = 1;
  for (let power = 1; Math.ceil(max / step) > most; power *= 10) {
    step = [1, 2, 5, 10].map((f) => f * power).find((s) => Math.ceil(max / s) <= most) ?? 10 * power;
  }
  const steps = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}
