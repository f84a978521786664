import { checkTarget, systemLookup } from "../../../http/allowed-target.js";
import type { Api } from "../../../model/api.js";
import { UserError } from "../../../platform/user-error.js";
import { credentialNames } from "../../../testdata/credentials.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { OF_SERVERS, reportCoverage } from "../../../testing/coverage/report.js";
import { formatServerReport, serverReportJunit } from "../../../testing/report/format-server-report.js";
import type { TestServerReport } from "../../../testing/server/results.js";
import { testServer } from "../../../testing/server/test-server.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { readNumber } from "../../read-number.js";
import { reportCoverageTo } from "../../report-coverage.js";
import { readThresholds, type Threshold } from "../../thresholds.js";
import { writeReport } from "../../write-report.js";
import { readCredentials } from "./read-credentials.js";

/** Does what `chatwire test-server` was asked for. */
export async function runTestServer(given: ParsedArgs, io: Io): Promise<number> {
  const [id = ""] = given.operands;
  const seed = readNumber(given, "seed", { least: 0, most: 2 ** 31 - 1 }) ?? 1;
  const timeout = readNumber(given, "time-limit", { least: 1, most: 600_000 });
  const rate = readNumber(given, "rate", { least: 0.01, most: 10_000, whole: false });
  const thresholds = readThresholds(given.texts("min"));
  const { baseUrl, isLocal } = await readTarget(given);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const { api } = loaded;
  if (api.operations.length === 0)
    throw new UserError(`${id} has no operations, so there is no server to verify (test-receiver tests receivers)`, {
      exitCode: 2,
    });
  const coverage = new CoverageCollector(id);
  const mock = given.flag("mock");
  const report = await testServer(api, {
    ...{ baseUrl, mock, seed, timeout, rate, coverage, signal: io.signal },
    credentials: withInvented(api, mock, readCredentials(given, io, api)),
    allow: { writes: isLocal || given.flag("allow-writes"), destructive: isLocal || given.flag("allow-destructive") },
    only: given.texts("only"),
    skip: given.texts("skip"),
    onDone: ({ outcome }, done) => {
      if (done % 25 === 0 || outcome === "failed") io.status?.(`${done} requests`);
    },
  });
  io.status?.("");
  return tell(api, report, coverage, thresholds, given, io);
}

/** The base URL, and whether it is on this machine. */
async function readTarget(given: ParsedArgs): Promise<{ baseUrl: string; isLocal: boolean }> {
  const text = given.text("target") ?? "";
  const allowRemote = given.flag("allow-remote");
  const url = await checkTarget(text, { allowRemote, lookup: systemLookup });
  if (url.search !== "")
    throw new UserError("--target has a query: give the base URL alone, and credentials by --credential", {
      exitCode: 2,
    });
  const isLocal = await checkTarget(text, { allowRemote: false, lookup: systemLookup }).then(
    () => true,
    () => false,
  );
  return { baseUrl: url.href.replace(/\/+$/, ""), isLocal };
}

/** A mock takes any credentials, so that none need be given for it. */
function withInvented(
  api: Api,
  mock: boolean,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!mock || Object.keys(given).length > 0) return given;
  return Object.fromEntries(credentialNames(api).map((name) => [name, `chatwire-${name}`]));
}

async function tell(
  api: Api,
  report: TestServerReport,
  coverage: CoverageCollector,
  thresholds: readonly Threshold[],
  given: ParsedArgs,
  io: Io,
): Promise<number> {
  const { passed, failed, skipped, complete, seed } = report;
  const covered = reportCoverage(api, coverage.data, OF_SERVERS);
  await writeReport(given, io, "junit", () => serverReportJunit(report));
  io.output(
    given.flag("json")
      ? JSON.stringify({ ...report, coverage: covered.dimensions }, null, 2)
      : formatServerReport(report),
  );
  const enough = await reportCoverageTo(covered, coverage.data, thresholds, given, io);
  io.log(`${passed} passed, ${failed} failed, ${skipped} not sent; --seed ${seed}`);
  if (!complete) io.log("error: stopped before all was checked");
  if (passed + failed === 0) io.log("error: nothing was checked");
  return failed > 0 || !complete || passed === 0 || !enough ? 1 : 0;
}
