import { describe, expect, test } from "vitest";
import { startReceiver } from "../runtime/webhooks/send/demo.js";
import { freePort } from "../support/free-port.js";
import { shop } from "./receivers.js";
import { run, workspace, write } from "./workspace.js";

const SECRET = ["--secret", "s3cr3t"];
const EVENT = ["trigger", "acme/shop", "item_created"];

describe("trigger", () => {
  test.each<{ name: string; args: string[]; expected: object }>([
    {
      name: "the first example",
      args: [],
      expected: { event: "item_created", item: { id: 3, name: "Third" }, secret: "s3cr3t" },
    },
    {
      name: "the example that --example names",
      args: ["--example", "minimal"],
      expected: { event: "item_created", item: { id: 3, name: "Third" }, secret: "s3cr3t" },
    },
    {
      name: "an example with the edits of --set",
      args: ["--set", "item.name=Fourth", "--set", "/item/id=4"],
      expected: { event: "item_created", item: { id: 4, name: "Fourth" }, secret: "s3cr3t" },
    },
    { name: "the file of --data", args: ["--data", "body.json"], expected: { event: "custom", secret: "s3cr3t" } },
  ])("sends $name", async ({ args, expected }) => {
    const { url, seen } = await startReceiver(() => ({ status: 200 }));
    const root = shop();
    write(root, "body.json", '{"event":"custom"}');
    const { code, stdout, stderr } = await run(root, [...EVENT, "--to", url, ...SECRET, ...args]);
    expect({ code, body: JSON.parse(seen[0]?.body ?? "") }).toEqual({ code: 0, body: expected });
    expect(stdout).toMatch(/^✓ item_created (example minimal|data): 200 \d+ ms$/);
    expect(stderr).toMatch(/^1 of 1 as expected; 1 sent \(1 x 200\); p50 /m);
    expect(stdout + stderr).not.toContain("s3cr3t");
  });

  test("sends the same generated bodies for the same seed", async () => {
    const { url, seen } = await startReceiver(() => ({ status: 200 }));
    for (const seed of ["1", "1", "2"])
      await run(shop(), [...EVENT, "--to", url, "--generated-payloads", "--seed", seed, "--count", "3"]);
    const bodies = seen.map(({ body }) => body);
    expect(bodies.slice(0, 3)).toEqual(bodies.slice(3, 6));
    expect(bodies.slice(0, 3)).not.toEqual(bodies.slice(6));
  });

  test("repeats all events --count times", async () => {
    const { url, seen } = await startReceiver(() => ({ status: 200 }));
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

  test("reads the secret from $CHATWIRE_SECRET", async () => {
    const { url, seen } = await startReceiver(() => ({ status: 200 }));
    await run(shop(), [...EVENT, "--to", url], { CHATWIRE_SECRET: "s3cr3t" });
    expect(seen[0]?.body).toContain('"secret":"s3cr3t"');
  });

  test("exits with 1 if a response is not as expected", async () => {
    const { url } = await startReceiver(() => ({ status: 500, body: "you sent s3cr3t" }));
    const { code, stdout } = await run(shop(), [...EVENT, "--to", url, ...SECRET]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^✗ item_created example minimal: responded 500: .*2xx/)]);
  });

  test("exits with 1 if nothing listens on the port", async () => {
    const { code, stdout } = await run(shop(), [...EVENT, "--to", `http://127.0.0.1:${await freePort()}/`]);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^✗ item_created example minimal: no response: .*ECONNREFUSED.*\. Nothing listens there: start the receiver$/,
      ),
    ]);
  });

  test("prints JSON without the secret", async () => {
    const { url } = await startReceiver(({ body }) => ({ status: body.includes('"s3cr3t"') ? 200 : 401, body }));
    const args = [...EVENT, "--to", url, ...SECRET, "--fault", "wrong-secret", "--fault", "out-of-order", "--json"];
    const { code, stdout } = await run(shop(), args);
    expect(code).toBe(0);
    expect(stdout).not.toContain("s3cr3t");
    expect(JSON.parse(stdout)).toMatchObject({
      target: url,
      results: [{ event: "item_created", name: "fault wrong-secret", ok: true, responses: [{ status: 401 }] }],
      skipped: [{ name: "fault out-of-order", reason: "the API has no other event to send first" }],
      summary: { jobs: 1, asExpected: 1, sent: 1, responses: { 401: 1 } },
    });
  });

  test("reports the faults that the receiver accepted", async () => {
    const { url } = await startReceiver(() => ({ status: 200 }));
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

describe("--print", () => {
  const args = [...EVENT, "--to", "https://example.test/hooks", ...SECRET, "--print"];

  test("prints a curl command without the secret", async () => {
    const { code, stdout } = await run(shop(), args);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `curl -sS -X POST -H 'content-type: application/json' --data-raw '{"event":"item_created","item":{"id":3,"name":"Third"},"secret":"***"}' 'https://example.test/hooks'`,
    });
  });

  test("prints the secret with --show-secret", async () => {
    expect((await run(shop(), [...args, "--show-secret"])).stdout).toContain('"secret":"s3cr3t"');
  });
});

test("--list prints events, examples and faults", async () => {
  const { code, stdout } = await run(workspace("small"), ["trigger", "acme/shop", "--list"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^item_created +.+ \(minimal\)$/m);
  expect(stdout).toMatch(/^wrong-secret +the secret is wrong/m);
});

describe("a usage error exits with 2", () => {
  const TO = ["--to", "http://127.0.0.1:9/"];
  const SEND = ["acme/shop", "item_created", ...TO];

  test.each<{ args: string[]; expected: RegExp }>([
    { args: ["acme/shop"], expected: /name an event or use --all/ },
    { args: ["acme/shop", "item_created"], expected: /--to is required/ },
    { args: [...SEND, "--all"], expected: /use either "item_created" or --all/ },
    {
      args: [...SEND, "--generated-payloads", "--example", "minimal"],
      expected: /use only one of --example and --generated-payloads/,
    },
    { args: ["acme/shop", "--all", ...TO, "--data", "x.json"], expected: /--data is the body of one event/ },
    { args: [...SEND, "--seed", "1"], expected: /--seed requires --generated-payloads/ },
    {
      args: ["acme/shop", "item_create", ...TO],
      expected: /has no event "item_create"; did you mean "item_created"\?/,
    },
    { args: ["acme/shp", "item_created", ...TO], expected: /unknown API "acme\/shp"; did you mean "acme\/shop"\?/ },
    { args: [...SEND, "--example", "minmal"], expected: /did you mean "minimal"\?/ },
    { args: [...SEND, "--fault", "nope"], expected: /unknown fault "nope"/ },
    { args: [...SEND, "--set", "x"], expected: /--set requires PATH=VALUE/ },
    { args: [...SEND, "--count", "0"], expected: /--count must be an integer from 1/ },
    { args: [...SEND, "--rate", "1e9"], expected: /--rate must be a number/ },
    { args: [...SEND, "--data", "none.json"], expected: /--data: none.json does not exist/ },
    { args: ["acme/shop", "item_created", "--to", "http://192.0.2.1/"], expected: /use --allow-remote/ },
    { args: ["acme/shop", "item_created", "--to", "nowhere"], expected: /is not an http or https URL/ },
  ])("$args", async ({ args, expected }) => {
    const { code, stdout, stderr } = await run(workspace("small"), ["trigger", ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(expected) });
  });
});
