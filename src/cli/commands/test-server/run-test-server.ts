import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import type { Api } from "../../../model/api.js";
import { UserError } from "../../../platform/user-error.js";
import { type CredentialValues, secretNames } from "../../../testdata/credentials.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { reportCoverage, SERVER_DIMENSIONS } from "../../../testing/coverage/report.js";
import { formatServerReport, serverReportJunit } from "../../../testing/report/format-server-report.js";
import { listOf } from "../../../testing/report/table.js";
import type { TestServerReport } from "../../../testing/server/results.js";
import { testServer } from "../../../testing/server/test-server.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { parseThresholds, reportRunCoverage } from "../../report-coverage.js";
import { whileServerRuns } from "../../start-option.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";
import { readCredentials } from "./read-credentials.js";
import { checkOperations, readParams } from "./read-params.js";

/** Runs `chatwire test-server`. */
export async function runTestServer({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const [id = ""] = operands;
  const { mock, seed, timeout, rate, only, skip, json } = options;
  const thresholds = parseThresholds(options.threshold);
  const { baseUrl, isLocal } = await readTarget(options.target, options.allowRemote);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const { api } = loaded;
  if (api.operations.length === 0)
    throw new UserError(`${id} has no operations to test; use test-receiver for its webhooks`, { exitCode: 2 });
  const credentials = readCredentials(options.credential, io, api);
  const params = readParams(api, options, io);
  checkOperations(api, options.allowUntested);
  const coverage = new CoverageCollector(id);
  const start = { command: options.start, url: new URL(baseUrl), secrets: Object.values(credentials) };
  return whileServerRuns(start, io, async () => {
    const report = await testServer(api, {
      ...{ baseUrl, mock, seed, timeout, rate, only, skip, params, coverage, signal: io.signal },
      credentials: mock && Object.keys(credentials).length === 0 ? inventedCredentials(api) : credentials,
      allow: { writes: isLocal || options.allowWrites, destructive: isLocal || options.allowDestructive },
      allowUntested: options.allowUntested,
      onDone: ({ outcome }, done) => {
        if (done % 25 === 0 || outcome === "failed") io.status?.(`${done} requests`);
      },
    });
    io.status?.("");
    const covered = reportCoverage(api, coverage.data, SERVER_DIMENSIONS);
    await writeReport(io, "junit", options.junit, () => serverReportJunit(report));
    io.output(json ? JSON.stringify({ ...report, coverage: covered.dimensions }, null, 2) : formatServerReport(report));
    const isCovered = await reportRunCoverage(covered, coverage.data, thresholds, options, io);
    logSummary(report, io);
    return report.ok && isCovered ? 0 : 1;
  });
}

function logSummary({ passed, failed, notJudged, skipped, seed, ...report }: TestServerReport, io: Io): void {
  io.log(`${passed} passed, ${failed} failed, ${notJudged} not judged, ${skipped} not sent; --seed ${seed}`);
  for (const hint of report.hints) io.log(`hint: ${hint}`);
  if (report.stopReason !== undefined) io.log(`error: stopped before every case was sent: ${report.stopReason}`);
  const untested = report.untested.filter(({ allowed }) => !allowed).map(({ operation }) => operation);
  if (untested.length > 0)
    io.log(
      `error: ${untested.length} operations are not tested (${listOf(untested)}): none of their valid requests succeeded. ` +
        `Give them IDs that exist with --param, or accept it with --allow-untested OPERATION`,
    );
  if (passed === 0) io.log("error: nothing was checked");
}

/** Returns the base URL, and whether it is on this machine. */
async function readTarget(target: string, allowRemote: boolean): Promise<{ baseUrl: string; isLocal: boolean }> {
  const url = await checkTarget(target, { allowRemote, lookup: systemLookup });
  if (url.search !== "")
    throw new UserError("--target contains a query; pass only the base URL, and credentials with --credential", {
      exitCode: 2,
    });
  const isLocal = await checkTarget(target, { allowRemote: false, lookup: systemLookup }).then(
    () => true,
    () => false,
  );
  return { baseUrl: url.href.replace(/\/+$/, ""), isLocal };
}

/** Returns arbitrary credentials, which every mock accepts. */
function inventedCredentials(api: Api): CredentialValues {
  return Object.fromEntries(secretNames(api).map((name) => [name, `chatwire-${name}`]));
}
