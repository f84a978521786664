import type { Counted } from "../generate/index.js";
import type { Fault } from "../workspace/diagnostics/diagnostic.js";
import type { Io } from "./command.js";
import { countMock } from "./count-mock.js";

/** Says how many operations and webhooks of a foreign API each stage has; gives what was lost between them. */
export async function tellCounts(counted: Counted, root: string, io: Io): Promise<Fault[]> {
  const { formatStages, lostBetween } = await import("../spec/counts.js");
  const stages = [...counted.stages, await countMock(counted)];
  io.talk(counted.api.id);
  for (const line of formatStages(stages)) io.talk(`  ${line}`);
  return lostBetween(counted.api, stages, root);
}
