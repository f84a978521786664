import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { startReceiver } from "../runtime/webhooks/send/demo.js";
import { program } from "./program.js";
import { isOpen, receiver, shop } from "./receivers.js";
import { run } from "./workspace.js";

const VERB = ["test-receiver", "acme/shop"];
const SECRET = ["--secret", "s3cr3t"];

describe("test-receiver", () => {
  test("passes a correct receiver, which it starts and stops", async () => {
    const { to, port, start } = await receiver("good");
    const { code, stdout, stderr } = await run(shop(), [...VERB, "--to", to, ...SECRET, "--start", start]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^16 passed, 0 failed, 2 not applicable; --seed 1$/m),
    });
    expect(stdout).toMatch(/^item_created +1\/1 +3\/3 +12\/12 +2$/m);
    expect(stdout).toContain("- fault out-of-order: the API has no other event to send first (item_created)");
    expect(await isOpen(port)).toBe(false);
  });

  test("reports every failure of a careless receiver as JSON and JUnit", async () => {
    const { to, start } = await receiver("careless");
    const root = shop();
    const args = [...VERB, "--to", to, ...SECRET, "--start", start, "--json", "--junit", "out.xml"];
    const { code, stdout } = await run(root, args);
    const { results, ...counts } = JSON.parse(stdout) as { results: { name: string; outcome: string }[] };
    expect({ code, ...counts }).toMatchObject({
      code: 1,
      api: "acme/shop",
      seed: 1,
      passed: 8,
      failed: 8,
      skipped: 2,
      complete: true,
    });
    expect(results.filter(({ outcome }) => outcome === "failed").map(({ name }) => name.replace("fault ", ""))).toEqual(
      [
        ...["wrong-secret", "missing-secret", "broken-json", "truncated-body", "wrong-content-type", "unknown-event"],
        ...["missing-required", "wrong-type"],
      ],
    );
    const junit = readFileSync(path.join(root, "out.xml"), "utf8");
    expect(junit).toContain('<testsuites name="chatwire test-receiver" tests="18" failures="8" skipped="2"');
    expect(junit.match(/<failure message="[^"<]+"\/>/g)).toHaveLength(8);
    expect(stdout + junit).not.toContain("s3cr3t");
  });

  test("fails a receiver that exceeds --timeout", async () => {
    const { url } = await startReceiver(() => ({ status: 200, after: 1000 }));
    const { code, stdout } = await run(shop(), [...VERB, "--to", url, "--only", "example", "--timeout", "50"]);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/✗ example minimal: no response within \d+ ms: respond first, then do the work/),
    ]);
  });

  test("fails if nothing listens on the port", async () => {
    const { to } = await receiver();
    const { code, stdout, stderr } = await run(shop(), [...VERB, "--to", to]);
    expect([code, stdout]).toEqual([1, expect.stringContaining("Nothing listens there: start the receiver")]);
    expect(stderr).toMatch(/^0 passed, 1 failed/m);
    expect(stderr).toMatch(/^error: stopped before all checks were run: .* cannot be reached \(ECONNREFUSED\)/m);
  });

  test("passes the retry check of a receiver that fails once", async () => {
    const { url } = await startReceiver((_, count) => ({ status: count === 1 ? 500 : 200 }));
    const { code, stdout } = await run(shop(), [...VERB, "--to", url, "--only", "retry"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^item_created +- +- +1\/1 +0$/m)]);
  });

  test("has no secret checks without --secret", async () => {
    const { url } = await startReceiver(() => ({ status: 200 }));
    const { code, stdout, stderr } = await run(shop(), [...VERB, "--to", url, "--only", "secret"]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("exclude every check"),
    });
  });
});

describe("--start", () => {
  test("reports the output of a server that exits, without the secret", async () => {
    const { to, start } = await receiver("exits");
    const env = { PATH: process.env.PATH ?? "", CHATWIRE_SECRET: "s3cr3t" };
    const { code, stdout, stderr } = await run(shop(), [...VERB, "--to", to, "--start", start], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /the server exited \(exit code 3\) before it listened .*\. Its output:\ncannot start with \*\*\*$/s,
    );
  });

  test("fails if the port is already in use", async () => {
    const { url } = await startReceiver(() => ({ status: 200 }));
    const { code, stderr } = await run(shop(), [...VERB, "--to", url, "--start", "true"]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/127\.0\.0\.1:\d+ is already in use/)]);
  });

  test("kills a server that ignores SIGTERM", async () => {
    const { to, port, start } = await receiver("stubborn");
    const { code } = await run(shop(), [
      ...VERB,
      "--to",
      to,
      ...SECRET,
      "--only",
      "example",
      "--start",
      `${start} & wait`,
    ]);
    expect([code, await isOpen(port)]).toEqual([0, false]);
  });

  test.each([
    { name: "SIGINT", expected: 130 },
    { name: "SIGTERM", expected: 143 },
  ] as const)("stops the server on $name", async ({ name, expected }) => {
    const { to, port, start } = await receiver("slow");
    const { child, untilLog, ended } = program(shop(), [...VERB, "--to", to, ...SECRET, "--start", start]);
    await untilLog(/^the server listens on /m);
    child.kill(name);
    const { code, stderr } = await ended;
    expect(code).toBe(expected);
    expect(stderr).toContain("error: stopped before all checks were run");
    expect(await isOpen(port)).toBe(false);
  });
});

describe("a usage error exits with 2", () => {
  const TO = ["--to", "http://127.0.0.1:9/"];

  test.each<{ args: string[]; expected: RegExp }>([
    { args: [], expected: /--to is required/ },
    { args: ["--to", "http://192.0.2.1/"], expected: /--allow-remote/ },
    { args: [...TO, "--only", "nothing-like-it"], expected: /exclude every check/ },
    { args: [...TO, "--generated-payloads", "-1"], expected: /--generated-payloads needs a value/ },
    { args: [...TO, "--secret="], expected: /--secret needs a value/ },
  ])("$args", async ({ args, expected }) => {
    const { code, stderr } = await run(shop(), [...VERB, ...args]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(expected)]);
  });
});
