import { describe, expect, it } from "vitest";
import { coverageTable } from "../../src/contract/coverage/format.js";
import { CoverageCollector, credentialNames, reportCoverage, verifyApi } from "../../src/contract/index.js";
import { formatVerify } from "../../src/contract/report/format-verify.js";
import { BothEngines } from "../support/both-engines.js";
import { registeredApis } from "../support/registry.js";
import { mockOf } from "./in-process.js";

/*
 * Every operation of every API of the registry against its mock: documented requests and one for each branch of their
 * schemas succeed, each broken constraint is refused as the contract says, each documented status is given. Both engines
 * of the mock are asked, and must give the same answer: status, headers and body, or the same refusal.
 */

const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);

it("finds APIs with operations", () => {
  expect(apis.length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  it("is what its mock does, all of it", { timeout: 120_000 }, async () => {
    const coverage = new CoverageCollector(api.id);
    const credentials = Object.fromEntries(credentialNames(api).map((name) => [name, `test-${name}`]));
    const engines = new BothEngines();
    const report = await verifyApi(api, {
      ...mockOf(api, { engine: engines.factory }),
      credentials,
      mock: true,
      coverage,
    });
    expect(report.failed, formatVerify(report)).toBe(0);
    expect(report.passed).toBeGreaterThan(api.operations.length * 4);
    expect(engines.disagreements).toEqual([]);
    expect(engines.asked).toBeGreaterThan(report.passed * 0.8);
    const covered = reportCoverage(api, coverage.data);
    const { operations, statuses, branches } = covered.dimensions;
    expect({ operations, statuses, branches }, coverageTable(covered)).toMatchObject({
      operations: { covered: operations?.total },
      statuses: { covered: statuses?.total },
      branches: { covered: branches?.total },
    });
    console.info(`${api.id}: ${report.passed} requests\n${coverageTable({ ...covered, items: [] })}`);
    // Some parts of some requests cannot be sent: a form has no null.
    expect(branches?.impossible ?? 0).toBeLessThanOrEqual((branches?.total ?? 0) / 50);
  });
});
