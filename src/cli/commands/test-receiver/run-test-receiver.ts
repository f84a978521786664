import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { UserError } from "../../../platform/user-error.js";
import { SENDING } from "../../../testdata/deliveries/jobs.js";
import { Sender } from "../../../testdata/deliveries/sender.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import { OF_RECEIVERS, reportCoverage } from "../../../testing/coverage/report.js";
import { buildChecks } from "../../../testing/receiver/checks.js";
import { formatJunit, formatTable } from "../../../testing/receiver/format.js";
import { runChecks, type Verification } from "../../../testing/receiver/run-checks.js";
import { startServer } from "../../../testing/receiver/start-server.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-faults.js";
import { readNumber } from "../../read-number.js";
import { reportCoverageTo } from "../../report-coverage.js";
import { readSecret } from "../../secret.js";
import { readThresholds } from "../../thresholds.js";
import { writeReport } from "../../write-report.js";

/** Vendors wait for seconds or minutes; whether a receiver recovers is seen sooner. */
const RETRY_DELAY = 200;

/** Does what `chatwire test-receiver` was asked for. */
export async function runTestReceiver(given: ParsedArgs, io: Io): Promise<number> {
  const [id = ""] = given.operands;
  const seed = readNumber(given, "seed", { least: 0, most: 2 ** 31 - 1 }) ?? 1;
  const generated = readNumber(given, "generated", { least: 0, most: 1000 }) ?? 3;
  const thresholds = readThresholds(given.texts("min"));
  const timeout = readNumber(given, "time-limit", { least: 1, most: 600_000 });
  const to = await checkTarget(given.text("to") ?? "", {
    allowRemote: given.flag("allow-remote"),
    lookup: systemLookup,
  });
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const sender = new Sender(loaded.api);
  const secret = await readSecret(given, io, sender.descriptor.verification);
  const only = given.texts("only");
  const todo = await buildChecks(sender, {
    sending: { ...SENDING, secret },
    seed,
    generated,
    branches: given.flag("branches"),
    only,
    skip: given.texts("skip"),
  });
  if (todo.checks.length === 0) throw new UserError(nothingToCheck(sender), { exitCode: 2 });
  const collector = new CoverageCollector(id);
  for (const [event, unreached] of todo.unreached) collector.addUnreachedBodies(event, unreached);
  const coverage = new DeliveryCoverage(new CoverageRecorder(loaded.api, collector, sender.schemas));
  const command = given.text("start");
  const server =
    command === undefined
      ? undefined
      : await startServer({ command, url: to, cwd: io.cwd, env: io.env, secret, signal: io.signal });
  if (server) io.log(`the server listens at ${to.host}`);
  try {
    const about = { api: id, target: to.href, seed };
    const options = { to, secret, timeout, retryDelay: RETRY_DELAY, signal: io.signal, coverage };
    const found = await runChecks(todo, about, options, ({ outcome }, done) => {
      if (done % 10 === 0 || outcome === "failed") io.status?.(`${done} of ${todo.checks.length}`);
    });
    io.status?.("");
    const code = await report(found, given, io);
    coverage.settle();
    const { data } = collector;
    const covered = reportCoverage(loaded.api, data, OF_RECEIVERS);
    const enough = await reportCoverageTo(covered, data, thresholds, given, io);
    return enough ? code : 1;
  } finally {
    await server?.stop();
  }
}

async function report(found: Verification, given: ParsedArgs, io: Io): Promise<number> {
  const { passed, failed, skipped, complete, seed } = found;
  await writeReport(given, io, "junit", () => formatJunit(found));
  io.output(given.flag("json") ? JSON.stringify(found, null, 2) : formatTable(found));
  io.log(`${passed} passed, ${failed} failed, ${skipped} not applicable; --seed ${seed}`);
  if (!complete) io.log("error: stopped before all was checked");
  if (passed + failed === 0) io.log("error: nothing was checked");
  return failed > 0 || !complete || passed === 0 ? 1 : 0;
}

function nothingToCheck({ api }: Sender): string {
  if (api.events.length === 0) return `${api.id} has no webhooks, so there is nothing to check`;
  return "--only and --skip leave nothing to check: they take a part of an event's or a check's name";
}
