import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import { CoverageCollector } from "../../../src/testing/coverage/collector.js";
import { reportCoverage } from "../../../src/testing/coverage/report.js";
import { formatServerReport } from "../../../src/testing/report/format-server-report.js";
import type { TestServerOptions } from "../../../src/testing/server/options.js";
import { testServer } from "../../../src/testing/server/test-server.js";
import { shelf } from "../../fixtures/shelf/contract.js";
import { always, listen, serving } from "../../fixtures/shelf/http.js";
import {
  CREDENTIALS,
  failure,
  forgetfulServer,
  reply,
  type Serve,
  statefulServer,
  statelessServer,
} from "../../fixtures/shelf/servers.js";

/* Servers that a person would judge at a glance get the same verdict. */

const api = readApi("acme/shelf", shelf);
const ALL = api.operations.map(({ id }) => id);
const OF_ONE_BOX = ["getBox", "deleteBox", "createItem", "getItem"];

function withoutBodies(serve: Serve): Serve {
  return (call) => ({ ...serve(call), text: "" });
}

async function run(baseUrl: string, options: Partial<TestServerOptions> = {}) {
  const coverage = new CoverageCollector(api.id);
  const report = await testServer(api, { baseUrl, credentials: CREDENTIALS, timeout: 5000, coverage, ...options });
  const { dimensions } = reportCoverage(api, coverage.data);
  const checks = report.results.flatMap(({ findings }) => findings.map(({ check }) => check));
  return {
    report,
    verdict: {
      ok: report.ok,
      passed: report.passed > 0,
      checks: [...new Set(checks)].sort(),
      untested: report.untested.map(({ operation }) => operation),
      covered: dimensions.operations?.covered,
      stopped: report.stopReason?.replace(/[\d.]+:\d+/, "HOST"),
      hint: report.hints.map((hint) => hint.split(":", 1)[0]).join(),
    },
  };
}

interface Row {
  name: string;
  listener: RequestListener;
  options?: Partial<TestServerOptions>;
  expected: Awaited<ReturnType<typeof run>>["verdict"];
}

const BAD = { ok: false, passed: false, untested: ALL, covered: 0, stopped: undefined, hint: "" };
const GOOD = { ok: true, passed: true, checks: [], untested: [], covered: ALL.length, stopped: undefined, hint: "" };

const ROWS: Row[] = [
  {
    name: "always 404",
    listener: always(failure(404)),
    expected: { ...BAD, checks: [], hint: "every valid request was answered with 404" },
  },
  {
    name: "always 401",
    listener: always(failure(401)),
    expected: { ...BAD, checks: ["rejected"], hint: "every valid request was answered with 401" },
  },
  {
    name: "always 200 with {}",
    listener: always(reply(200, {})),
    expected: { ...BAD, checks: ["accepted", "body", "status"], untested: [], covered: ALL.length },
  },
  { name: "always 500", listener: always(failure(500)), expected: { ...BAD, checks: ["server-error"] } },
  {
    name: "HTML",
    listener: always({ status: 200, contentType: "text/html", text: "<h1>Welcome</h1>" }),
    expected: {
      ...BAD,
      checks: ["accepted", "content-type", "status"],
      untested: [],
      covered: ALL.length,
      hint: "every response is a web page",
    },
  },
  {
    name: "empty bodies",
    listener: serving(withoutBodies(statefulServer(4127))),
    expected: { ...BAD, passed: true, checks: ["body"], untested: ["getItem"], covered: 5 },
  },
  {
    name: "slow",
    listener: () => {},
    options: { timeout: 40 },
    expected: { ...BAD, checks: ["response"], untested: [], stopped: "10 requests in a row got no response" },
  },
  {
    name: "resets connections",
    listener: ({ socket }) => socket.destroy(),
    expected: { ...BAD, checks: ["response"], untested: [], stopped: "10 requests in a row got no response" },
  },
  { name: "right, without state", listener: serving(statelessServer), expected: GOOD },
  {
    name: "right, but forgets what it creates",
    listener: serving(forgetfulServer),
    expected: { ...BAD, passed: true, checks: [], untested: OF_ONE_BOX, covered: 2 },
  },
  { name: "right, with the documented ID", listener: serving(statefulServer(4127)), expected: GOOD },
  { name: "right, with other IDs", listener: serving(statefulServer(5000)), expected: GOOD },
];

test.each(ROWS)("a server that is $name", async ({ listener, options, expected }) => {
  const { report, verdict } = await run(await listen(listener), options);
  expect(verdict, formatServerReport(report)).toEqual(expected);
});
