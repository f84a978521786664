/**
 * Whether two texts are equal, in a time that tells nothing of `expected`: not where they differ, and not its length. The
 * time grows with `given`, which the sender knows anyway.
 */
export function equalInConstantTime(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  const { length } = expected;
  for (let at = 0; at < given.length; at++)
    difference |= given.charCodeAt(at) ^ (length === 0 ? 1 : expected.charCodeAt(at % length));
  return difference === 0;
}

/** Whether a text is one of several; all are looked at. */
export function isOneOf(given: string, expected: readonly string[]): boolean {
  let found = false;
  for (const candidate of expected) found = equalInConstantTime(given, candidate) || found;
  return found;
}
