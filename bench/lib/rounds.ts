/** Something that is measured; what it gives is one sample. */
export interface Contestant<Sample> {
  name: string;
  run: () => Promise<Sample>;
}

/**
 * Runs all contestants, round after round, A B C A B C: a slow minute of the machine meets all of them. One that fails is told, and
 * takes part no further; the others go on. Gives the samples of those that ran to the end, by name.
 */
export async function interleave<Sample>(
  contestants: readonly Contestant<Sample>[],
  rounds: number,
  log: (line: string) => void,
): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, run } of contestants) {
      const own = samples.get(name);
      if (!own) continue;
      try {
        own.push(await run());
        log(`round ${round} of ${rounds}: ${name}`);
      } catch (error) {
        samples.delete(name);
        log(`LEFT OUT: ${name} cannot run here: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return samples;
}
