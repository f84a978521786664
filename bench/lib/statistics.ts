/** The middle value, or the mean of the two middle ones. An empty list has none: a RangeError. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError("there is no median of nothing");
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}

/** The lowest and the highest value. */
export function spread(values: readonly number[]): [lowest: number, highest: number] {
  return [Math.min(...values), Math.max(...values)];
}

/**
 * How many times as much `these` are as `those`, round by round, and then the median: both of a round have met the same
 * machine. Lists of different lengths are a RangeError.
 */
export function ratio(these: readonly number[], those: readonly number[]): number {
  if (these.length !== those.length)
    throw new RangeError(`${these.length} rounds cannot be set against ${those.length}`);
  return median(these.map((value, round) => value / (those[round] ?? Number.NaN)));
}

/**
 * The exponent of growth: the slope of the line that fits log(cost) over log(size) best. 1 is linear, 2 is quadratic, below 1 a
 * fixed part is spread over more. At least two sizes are needed: a RangeError.
 */
export function growth(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const across = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (!(across > 0)) throw new RangeError("growth needs two sizes or more");
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / across;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
