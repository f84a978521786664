import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type ContractRun, figuresTable, withFigures } from "../../../scripts/contract-run/readme-figures.js";
import { hasSecret, runContract } from "../../../scripts/contract-run/run-contract.js";
import type { Api } from "../../../src/model/api.js";
import { coverageTable } from "../../../src/testing/coverage/format.js";
import { formatServerReport } from "../../../src/testing/report/format-server-report.js";
import { BothEngines } from "../../support/both-engines.js";
import { LONG } from "../../support/long.js";
import { ROOT, registeredApis } from "../../support/registry.js";

/*
 * The whole contract of every API of the registry. Its operations against its mock: documented requests and one for each
 * branch of their schemas succeed, each broken constraint is rejected as the contract says, each documented status is given.
 * Prism must respond to a part of the requests (in the long form, to all) like the compiled engine: with the same status,
 * headers and body, or with the same rejection.
 * Its webhooks against its receiver: examples and a body for each branch are taken, and each fault has its own status.
 */

const apis = await registeredApis();
const runs = new Map<string, ContractRun>();

describe.each(apis)("$id", (api) => {
  test("its mock and its receiver cover the whole contract", { timeout: 240_000 }, async () => {
    const every = LONG ? 1 : 20;
    const engines = new BothEngines({ every });
    const run = await runContract(api, { engine: engines.factory });
    runs.set(api.id, run);
    const { server, receiver, coverage } = run;
    expect(server?.failed ?? 0, server && formatServerReport(server)).toBe(0);
    expect(server?.passed ?? 1).toBeGreaterThan(api.operations.length * 4);
    expect(engines.disagreements).toEqual([]);
    expect(engines.asked).toBeGreaterThanOrEqual((server?.passed ?? 0) * 0.8);
    expect(engines.compared).toBe(Math.ceil(engines.asked / every));
    expect(receiver?.report.results.filter(({ outcome }) => outcome === "failed") ?? []).toEqual([]);
    const { "response-branches": _responseBranches, ...whole } = coverage.dimensions;
    for (const [name, { covered, total }] of Object.entries(whole)) expect([name, covered]).toEqual([name, total]);
    expect(coverage.percent, coverageTable(coverage)).toBe(100);
    expect(coverage.items.length).toBeGreaterThan(0);
    // Some parts of some requests cannot be sent: a form has no null.
    const branches = coverage.dimensions["request-branches"];
    expect(branches?.unreachable ?? 0).toBeLessThanOrEqual((branches?.total ?? 0) / 50);
  });
});

describe.each(apis.filter(({ events }) => events.length > 0))("the receiver of $id", (api) => {
  test("responds to each fault with the documented status", () => {
    const { report, statuses } = runs.get(api.id)?.receiver ?? {};
    expect(report).toMatchObject({ failed: 0, complete: true });
    expect(Object.fromEntries([...(statuses ?? [])].map(([name, all]) => [name, [...all]]))).toEqual(
      wantedStatuses(api),
    );
    const skipped = new Set(report?.results.filter(({ outcome }) => outcome === "skipped").map(({ name }) => name));
    const noSecret = hasSecret(api) ? [] : ["fault missing-secret", "fault wrong-secret"];
    const noOther = api.events.length > 1 ? [] : ["fault out-of-order"];
    expect([...skipped].sort()).toEqual([...noSecret, ...noOther, "fault retry"].sort());
  });
});

test("the README shows the current coverage (update it with: npm run coverage:readme)", () => {
  const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
  expect([...runs.keys()]).toEqual(apis.map(({ id }) => id));
  expect(readme).toBe(withFigures(readme, figuresTable(runs)));
});

function wantedStatuses(api: Api): Record<string, number[]> {
  // Where no name travels, an unknown event cannot be told from a broken body.
  const unknown = api.events.every(({ selection }) => selection.in === "schema") ? 400 : 200;
  return {
    ...{ example: [200], generated: [200], "extra-property": [200], "unknown-event": [unknown] },
    ...{ duplicate: [200], "slow-body": [200], retry: [200] },
    ...(api.events.length > 1 ? { "out-of-order": [200] } : {}),
    ...{ "broken-json": [400], "truncated-body": [400], "wrong-content-type": [415], "huge-body": [413] },
    ...{ "missing-required": [400], "wrong-type": [400] },
    ...(hasSecret(api) ? { "wrong-secret": [401], "missing-secret": [401] } : {}),
  };
}
