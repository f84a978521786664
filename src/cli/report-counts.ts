import type { Counted } from "../generate/index.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { countMock } from "./count-mock.js";

/** Says how many operations and webhooks of a foreign API each stage has; gives what was lost between them. */
export async function tellCounts(counted: Counted, root: string, io: Io): Promise<Diagnostic[]> {
  const { formatStages, lostBetween } = await import("../spec/counts.js");
  const stages = [...counted.stages, await countMock(counted)];
  io.log(counted.api.id);
  for (const line of formatStages(stages)) io.log(`  ${line}`);
  return lostBetween(counted.api, stages, root);
}
