import { once } from "node:events";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import type { Command, Io, ParsedArgs } from "../../command.js";
import { COVERAGE_FILE } from "../../coverage-options.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { readNumber } from "../../read-number.js";
import { writeReport } from "../../write-report.js";

const PORT = 4020;

export const proxyCommand: Command = {
  name: "proxy",
  summary: "pass calls on to a server, check and record them without their secrets",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: {
    target: { type: "string", value: "URL", summary: "where calls go: what stands for the vendor's scheme and host" },
    record: { type: "string", value: "FILE", summary: "add each call as a line of JSON; only its owner may read it" },
    port: {
      type: "string",
      short: "p",
      value: "PORT",
      summary: `listen on this port of 127.0.0.1; ${PORT} when absent`,
    },
    ...COVERAGE_FILE,
    "allow-remote": { type: "boolean", summary: "let the target be another machine than this one" },
  },
  run: runProxy,
};

async function runProxy(given: ParsedArgs, io: Io): Promise<number> {
  const { checkTarget, systemLookup } = await import("../../../http/allowed-target.js");
  const { startProxy } = await import("../../../testing/traffic/proxy.js");
  const [id = ""] = given.operands;
  const text = given.text("target");
  if (text === undefined)
    throw new UserError('--target says where: --target http://127.0.0.1:3000 (see "chatwire proxy --help")', {
      exitCode: 2,
    });
  const port = readNumber(given, "port", { least: 0, most: 65_535 }) ?? PORT;
  const target = await checkTarget(text, { allowRemote: given.flag("allow-remote"), lookup: systemLookup });
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const { CoverageCollector } = await import("../../../testing/coverage/collector.js");
  const { CoverageRecorder } = await import("../../../testing/coverage/recorder.js");
  const coverage = new CoverageRecorder(loaded.api, new CoverageCollector(id));
  const record = await openRecord(given.text("record"), io);
  let broken = 0;
  const running = await startProxy({
    api: loaded.api,
    target,
    port,
    record: record.write,
    coverage,
    onChecked: ({ method, path, status, operation, findings }) => {
      broken += findings.length;
      io.log(
        `${method} ${path} ${status} ${operation ?? "unknown"}${findings.length > 0 ? `: findings: ${findings.length}` : ""}`,
      );
      for (const { direction, place, message } of findings)
        io.output(`${operation ?? path}  ${direction}  ${place}: ${message}`);
    },
  });
  io.log(`listening on ${running.url}`);
  if (!io.signal.aborted) await once(io.signal, "abort");
  await running.close();
  await record.close();
  await writeReport(given, io, "coverage", () => `${JSON.stringify(coverage.take())}\n`);
  io.log(`stopped; findings: ${broken}`);
  return broken > 0 ? 1 : 0;
}

async function openRecord(name: string | undefined, io: Io) {
  if (name === undefined) return { write: () => {}, close: async () => {} };
  const stream = createWriteStream(path.resolve(io.cwd, name), { flags: "a", mode: 0o600 });
  await once(stream, "open").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`--record: ${name} cannot be written: ${cause.code}`, { exitCode: 2, cause });
  });
  return {
    write: (line: string) => void stream.write(`${line}\n`),
    close: async () => {
      stream.end();
      await once(stream, "finish");
    },
  };
}
