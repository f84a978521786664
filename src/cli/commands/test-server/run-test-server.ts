import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import type { Api } from "../../../model/api.js";
import { UserError } from "../../../platform/user-error.js";
import { type CredentialValues, credentialNames } from "../../../testdata/credentials.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { reportCoverage, SERVER_DIMENSIONS } from "../../../testing/coverage/report.js";
import { formatServerReport, serverReportJunit } from "../../../testing/report/format-server-report.js";
import { testServer } from "../../../testing/server/test-server.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { parseThresholds, reportRunCoverage } from "../../report-coverage.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";
import { readCredentials } from "./read-credentials.js";

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
  const coverage = new CoverageCollector(id);
  const credentials = readCredentials(options.credential, io, api);
  const report = await testServer(api, {
    ...{ baseUrl, mock, seed, timeout, rate, only, skip, coverage, signal: io.signal },
    credentials: mock && Object.keys(credentials).length === 0 ? inventedCredentials(api) : credentials,
    allow: { writes: isLocal || options.allowWrites, destructive: isLocal || options.allowDestructive },
    onDone: ({ outcome }, done) => {
      if (done % 25 === 0 || outcome === "failed") io.status?.(`${done} requests`);
    },
  });
  io.status?.("");
  const { passed, failed, skipped, complete } = report;
  const covered = reportCoverage(api, coverage.data, SERVER_DIMENSIONS);
  await writeReport(io, "junit", options.junit, () => serverReportJunit(report));
  io.output(json ? JSON.stringify({ ...report, coverage: covered.dimensions }, null, 2) : formatServerReport(report));
  const isCovered = await reportRunCoverage(covered, coverage.data, thresholds, options, io);
  io.log(`${passed} passed, ${failed} failed, ${skipped} not sent; --seed ${seed}`);
  if (!complete) io.log("error: stopped before every case was checked");
  if (passed + failed === 0) io.log("error: nothing was checked");
  return failed > 0 || !complete || passed === 0 || !isCovered ? 1 : 0;
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
  return Object.fromEntries(credentialNames(api).map((name) => [name, `chatwire-${name}`]));
}
