import { describe, expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import { CoverageCollector } from "../../../src/testing/coverage/collector.js";
import { reportCoverage } from "../../../src/testing/coverage/report.js";
import { formatServerReport } from "../../../src/testing/report/format-server-report.js";
import type { TestServerReport } from "../../../src/testing/server/results.js";
import type { Fetch } from "../../../src/testing/server/send.js";
import { testServer } from "../../../src/testing/server/test-server.js";
import { desk } from "../../fixtures/wrong-server/contract.js";
import { plantedFaults } from "../../fixtures/wrong-server/faults.js";
import { rightServer, type Serve, TOKEN } from "../../fixtures/wrong-server/right-server.js";

const api = readApi("acme/desk", desk);
const BASE = "http://desk.localhost/v1";
/** Of the server that never answers; the others have time, however busy the machine is. */
const SHORT = 300;

function fetchOf(serve: Serve): Fetch {
  return async (url, { method = "GET", headers, body, signal }) => {
    const { pathname, searchParams } = new URL(url);
    const served = Promise.resolve(
      serve({
        method,
        path: decodeURIComponent(pathname.slice("/v1".length)),
        query: new Map(searchParams),
        headers: headers as Record<string, string>,
        text: typeof body === "string" ? body : "",
      }),
    );
    const aborted = new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const response = await Promise.race([served, aborted]);
    return new Response(response.status === 204 ? null : response.text, response);
  };
}

function verify(serve: Serve, more: object = {}): Promise<TestServerReport> {
  return testServer(api, {
    baseUrl: BASE,
    credentials: { accessToken: TOKEN },
    fetch: fetchOf(serve),
    ...more,
  });
}

describe("the correct server", () => {
  test("has no findings and full request coverage", async () => {
    const coverage = new CoverageCollector(api.id);
    const report = await verify(rightServer, { coverage });
    expect(report.failed, formatServerReport(report)).toBe(0);
    expect(report.skipped).toBe(0);
    const { dimensions, items } = reportCoverage(api, coverage.data);
    expect(items.filter(({ times, reason }) => times === 0 && reason !== undefined)).toEqual([]);
    expect(dimensions["request-branches"]?.covered).toBe(dimensions["request-branches"]?.total);
  });
});

describe("an incorrect server", () => {
  test("exists for at least 20 faults", () => expect(plantedFaults.length).toBeGreaterThanOrEqual(20));

  test.each(plantedFaults)("is detected: $name", async ({ apply, expected }) => {
    const report = await verify(apply(rightServer), expected.check === "response" ? { timeout: SHORT } : {});
    const failed = report.results.filter(({ outcome }) => outcome === "failed");
    const failures = failed.map(({ operation, name, findings }) => `${findings[0]?.check} ${operation} ${name}`);
    expect(failures).toContainEqual(
      expect.stringMatching(new RegExp(`^${expected.check} .*${escaped(expected.case)}`)),
    );
    expect(formatServerReport(report)).not.toContain(TOKEN);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[()/$.]/g, String.raw`\$&`);
}
