import { once } from "node:events";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { UserError } from "../../../platform/user-error.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import { startProxy } from "../../../testing/traffic/proxy.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";

/** Runs `chatwire proxy` until the user asks to stop. */
export async function runProxy({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const [id = ""] = operands;
  const { port, allowRemote } = options;
  const target = await checkTarget(options.target, { allowRemote, lookup: systemLookup });
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const coverage = new CoverageRecorder(loaded.api, new CoverageCollector(id));
  const recording = await openRecording(options.record, io);
  let total = 0;
  const running = await startProxy({
    ...{ api: loaded.api, target, port, coverage, record: recording.write },
    onCall: ({ method, path, status, operation, findings }) => {
      total += findings.length;
      const count = findings.length > 0 ? `: findings: ${findings.length}` : "";
      io.log(`${method} ${path} ${status} ${operation ?? "unknown"}${count}`);
      for (const { direction, place, message } of findings)
        io.output(`${operation ?? path}  ${direction}  ${place}: ${message}`);
    },
  });
  io.log(`listening on ${running.url}`);
  if (!io.signal.aborted) await once(io.signal, "abort");
  await running.close();
  await recording.close();
  await writeReport(io, "coverage", options.coverage, () => `${JSON.stringify(coverage.take())}\n`);
  io.log(`stopped; findings: ${total}`);
  return total > 0 ? 1 : 0;
}

async function openRecording(name: string | undefined, io: Io) {
  if (name === undefined) return { write: () => {}, close: async () => {} };
  const stream = createWriteStream(path.resolve(io.cwd, name), { flags: "a", mode: 0o600 });
  await once(stream, "open").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`--record: cannot write ${name}: ${cause.code}`, { exitCode: 2, cause });
  });
  return {
    write: (line: string) => void stream.write(`${line}\n`),
    close: async () => {
      stream.end();
      await once(stream, "finish");
    },
  };
}
