import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import { UserError } from "../../../platform/user-error.js";
import { DEFAULT_DELIVERY_SETTINGS, type SkippedJob } from "../../../testdata/deliveries/jobs.js";
import { Sender } from "../../../testdata/deliveries/sender.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import { RECEIVER_DIMENSIONS, reportCoverage } from "../../../testing/coverage/report.js";
import { buildChecks } from "../../../testing/receiver/checks.js";
import { formatJunit, formatTable } from "../../../testing/receiver/format.js";
import { type ReceiverReport, runChecks } from "../../../testing/receiver/run-checks.js";
import type { Io, OptionValues, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { parseThresholds, reportRunCoverage } from "../../report-coverage.js";
import { readSecret } from "../../secret.js";
import { whileServerRuns } from "../../start-option.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";

/** Shorter than vendors wait, to keep the run fast. */
const RETRY_DELAY_MS = 200;

export async function runTestReceiver({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const [id = ""] = operands;
  const { seed, timeout, only, skip, branches, allowRemote } = options;
  const thresholds = parseThresholds(options.threshold);
  const to = await checkTarget(options.to, { allowRemote, lookup: systemLookup });
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const sender = new Sender(loaded.api);
  const secret = readSecret(options.secret, io, sender.descriptor.verification);
  const checks = await buildChecks(sender, {
    settings: { ...DEFAULT_DELIVERY_SETTINGS, secret },
    ...{ seed, only, skip, branches, generated: options.generatedPayloads },
  });
  if (checks.checks.length === 0) throw new UserError(nothingToCheck(sender, checks.skipped), { exitCode: 2 });
  const collector = new CoverageCollector(id);
  for (const [event, unreached] of checks.unreached) collector.addUnreachedBodies(event, unreached);
  const coverage = new DeliveryCoverage(new CoverageRecorder(loaded.api, collector, sender.schemas));
  const start = { command: options.start, url: to, secrets: secret === undefined ? [] : [secret] };
  return whileServerRuns(start, io, async () => {
    const about = { api: id, target: to.href, seed };
    const planOptions = { to, secret, timeout, retryDelay: RETRY_DELAY_MS, signal: io.signal, coverage };
    const report = await runChecks(checks, about, planOptions, ({ outcome }, done) => {
      if (done % 10 === 0 || outcome === "failed") io.status?.(`${done} of ${checks.checks.length}`);
    });
    io.status?.("");
    const code = await printReport(report, options, io);
    coverage.settle();
    const { data } = collector;
    const coverageReport = reportCoverage(loaded.api, data, RECEIVER_DIMENSIONS);
    const meetsThresholds = await reportRunCoverage(coverageReport, data, thresholds, options, io);
    return meetsThresholds ? code : 1;
  });
}

async function printReport(report: ReceiverReport, options: OptionValues<typeof OPTIONS>, io: Io): Promise<number> {
  const { passed, failed, skipped, complete, stopReason, seed } = report;
  await writeReport(io, "junit", options.junit, () => formatJunit(report));
  io.output(options.json ? JSON.stringify(report, null, 2) : formatTable(report));
  io.log(`${passed} passed, ${failed} failed, ${skipped} not applicable; --seed ${seed}`);
  if (!complete) io.log(`error: stopped before all checks were run: ${stopReason}`);
  if (passed + failed === 0) io.log("error: no check was run");
  return failed > 0 || !complete || passed === 0 ? 1 : 0;
}

function nothingToCheck({ api }: Sender, skipped: readonly SkippedJob[]): string {
  if (api.events.length === 0) return `${api.id} has no webhooks, so there is nothing to check`;
  const body = skipped.find(({ fault }) => fault === undefined);
  if (body) return `no check can be made: the body of ${body.event} ${body.reason}`;
  return "--only and --skip exclude every check. Use a part of an event name or check name";
}
