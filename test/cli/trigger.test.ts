import { describe, expect, test } from "vitest";
import { answering } from "../runtime/webhooks/send/demo.js";
import { shop } from "./receivers.js";
import { run, workspace, write } from "./workspace.js";

const SECRET = ["--secret", "s3cr3t"];
const EVENT = ["trigger", "acme/shop", "item_created"];

describe("what is sent", () => {
  test.each<[string, string[], object]>([
    ["the first example", [], { event: "item_created", item: { id: 3, name: "Third" }, secret: "s3cr3t" }],
    [
      "an example by name",
      ["--example", "minimal"],
      { event: "item_created", item: { id: 3, name: "Third" }, secret: "s3cr3t" },
    ],
    [
      "with changes",
      ["--set", "item.name=Fourth", "--set", "/item/id=4"],
      { event: "item_created", item: { id: 4, name: "Fourth" }, secret: "s3cr3t" },
    ],
    ["the body of a file", ["--data", "body.json"], { event: "own", secret: "s3cr3t" }],
  ])("%s", async (_name, args, want) => {
    const { url, seen } = await answering(() => ({ status: 200 }));
    const root = shop();
    write(root, "body.json", '{"event":"own"}');
    const { code, stdout, stderr } = await run(root, [...EVENT, "--to", url, ...SECRET, ...args]);
    expect({ code, body: JSON.parse(seen[0]?.body ?? "") }).toEqual({ code: 0, body: want });
    expect(stdout).toMatch(/^✓ item_created (example minimal|data): 200 \d+ ms$/);
    expect(stderr).toMatch(/^1 of 1 as expected; 1 sent \(1 x 200\); p50 /m);
    expect(stdout + stderr).not.toContain("s3cr3t");
  });

  test("random bodies, the same from the same seed", async () => {
    const { url, seen } = await answering(() => ({ status: 200 }));
    for (const seed of ["1", "1", "2"])
      await run(shop(), [...EVENT, "--to", url, "--random", "--seed", seed, "--count", "3"]);
    const bodies = seen.map(({ body }) => body);
    expect(bodies.slice(0, 3)).toEqual(bodies.slice(3, 6));
    expect(bodies.slice(0, 3)).not.toEqual(bodies.slice(6));
  });

  test("all events, many times", async () => {
    const { url, seen } = await answering(() => ({ status: 200 }));
    const { code, stderr } = await run(shop(), [
      "trigger",
      "acme/shop",
      "--all",
      "--to",
      url,
      "--count",
      "40",
      "--concurrency",
      "8",
    ]);
    expect([code, seen.length]).toEqual([0, 40]);
    expect(stderr).toContain("40 of 40 as expected");
  });

  test("a secret of the environment", async () => {
    const { url, seen } = await answering(() => ({ status: 200 }));
    await run(shop(), [...EVENT, "--to", url], { CHATWIRE_SECRET: "s3cr3t" });
    expect(seen[0]?.body).toContain('"secret":"s3cr3t"');
  });
});

describe("what comes back", () => {
  test("another answer than expected exits with 1", async () => {
    const { url } = await answering(() => ({ status: 500, body: "you sent s3cr3t" }));
    const { code, stdout } = await run(shop(), [...EVENT, "--to", url, ...SECRET]);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^✗ item_created example minimal: 500 \d+ ms: answered 500: .*2xx/),
    ]);
  });

  test("nobody there exits with 1", async () => {
    const { code, stdout } = await run(shop(), [...EVENT, "--to", "http://127.0.0.1:9/"]);
    expect([code, stdout]).toEqual([1, expect.stringContaining("no answer (network)")]);
  });

  test("as JSON, without the secret", async () => {
    const { url } = await answering(({ body }) => ({ status: body.includes('"s3cr3t"') ? 200 : 401, body }));
    const args = [...EVENT, "--to", url, ...SECRET, "--fault", "wrong-secret", "--fault", "out-of-order", "--json"];
    const { code, stdout } = await run(shop(), args);
    expect(code).toBe(0);
    expect(stdout).not.toContain("s3cr3t");
    expect(JSON.parse(stdout)).toMatchObject({
      target: url,
      results: [{ event: "item_created", name: "fault wrong-secret", ok: true, answers: [{ status: 401 }] }],
      skipped: [{ name: "fault out-of-order", reason: "the API has no other event to come first" }],
      summary: { jobs: 1, good: 1, sent: 1, answers: { 401: 1 } },
    });
  });

  test("all faults: those that are taken are told", async () => {
    const { url } = await answering(() => ({ status: 200 }));
    const { code, stdout } = await run(shop(), [...EVENT, "--to", url, ...SECRET, "--fault", "all"]);
    expect(code).toBe(1);
    expect(
      stdout
        .split("\n")
        .filter((line) => line.startsWith("✗"))
        .map((line) => /fault ([\w-]+)/.exec(line)?.[1]),
    ).toEqual([
      ...[
        "wrong-secret",
        "missing-secret",
        "broken-json",
        "truncated-body",
        "wrong-content-type",
        "missing-required",
        "wrong-type",
      ],
    ]);
  });
});

describe("--print sends nothing", () => {
  const args = [...EVENT, "--to", "https://example.test/hooks", ...SECRET, "--print"];

  test("and hides the secret", async () => {
    const { code, stdout } = await run(shop(), args);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `curl -sS -X POST -H 'content-type: application/json' --data-raw '{"event":"item_created","item":{"id":3,"name":"Third"},"secret":"***"}' 'https://example.test/hooks'`,
    });
  });

  test("unless asked to show it", async () => {
    expect((await run(shop(), [...args, "--show-secret"])).stdout).toContain('"secret":"s3cr3t"');
  });
});

test("--list names events, examples and faults", async () => {
  const { code, stdout } = await run(workspace("small"), ["trigger", "acme/shop", "--list"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^item_created +.+ \(minimal\)$/m);
  expect(stdout).toMatch(/^wrong-secret +the secret is another one/m);
});

describe("wrong use exits with 2", () => {
  const TO = ["--to", "http://127.0.0.1:9/"];

  test.each<[string[], RegExp]>([
    [["acme/shop"], /name an event, or take --all/],
    [["acme/shop", "item_created"], /--to says where/],
    [["acme/shop", "item_created", "--all", ...TO], /"item_created" is one too many/],
    [
      ["acme/shop", "item_created", ...TO, "--random", "--example", "minimal"],
      /--example and --random exclude each other/,
    ],
    [["acme/shop", "--all", ...TO, "--data", "x.json"], /--data is the body of one event/],
    [["acme/shop", "item_created", ...TO, "--seed", "1"], /--seed goes with --random/],
    [["acme/shop", "item_create", ...TO], /has no event "item_create"; did you mean "item_created"\?/],
    [["acme/shp", "item_created", ...TO], /unknown API "acme\/shp"; did you mean "acme\/shop"\?/],
    [["acme/shop", "item_created", ...TO, "--example", "minmal"], /did you mean "minimal"\?/],
    [["acme/shop", "item_created", ...TO, "--fault", "nope"], /there is no fault "nope"/],
    [["acme/shop", "item_created", ...TO, "--set", "x"], /--set takes PLACE=VALUE/],
    [["acme/shop", "item_created", ...TO, "--count", "0"], /--count takes a whole number from 1/],
    [["acme/shop", "item_created", ...TO, "--rate", "1e9"], /--rate takes a number/],
    [["acme/shop", "item_created", ...TO, "--data", "none.json"], /--data: none.json cannot be read: ENOENT/],
    [["acme/shop", "item_created", "--to", "http://192.0.2.1/"], /only with --allow-remote/],
    [["acme/shop", "item_created", "--to", "nowhere"], /is no URL/],
  ])("%j", async (args, want) => {
    const { code, stdout, stderr } = await run(workspace("small"), ["trigger", ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(want) });
  });
});
