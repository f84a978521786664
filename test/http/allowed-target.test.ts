import { describe, expect, test } from "vitest";
import { checkTarget } from "../../src/http/allowed-target.js";

const NAMES: Record<string, string[]> = {
  "dev.test": ["127.0.0.1", "::1"],
  "mixed.test": ["127.0.0.1", "192.0.2.1"],
  "far.test": ["192.0.2.1"],
};
const lookup = async (name: string) => {
  const addresses = NAMES[name];
  if (!addresses) throw new Error("ENOTFOUND");
  return addresses.map((address) => ({ address }));
};

describe("accepts targets on this machine", () => {
  test.each([
    "http://localhost:3000/hooks?x=1",
    "http://127.0.0.1/",
    "http://127.1.2.3:1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]:3000/",
    "http://[::ffff:127.0.0.1]/",
    "https://app.localhost/",
    "http://localhost./",
    "http://dev.test/",
  ])("%s", async (target) => {
    expect((await checkTarget(target, { allowRemote: false, lookup })).href).toBe(new URL(target).href);
  });
});

describe("rejects other targets", () => {
  test.each([
    ["http://192.0.2.1/", "192.0.2.1 is not this machine"],
    ["http://0.0.0.0/", "0.0.0.0 is not this machine"],
    ["http://169.254.169.254/", "is not this machine"],
    ["http://[::]/", "is not this machine"],
    ["http://[::ffff:192.0.2.1]/", "is not this machine"],
    ["http://localhost.evil.test/", "cannot be resolved"],
    ["http://127.0.0.1.far.test/", "cannot be resolved"],
    ["http://far.test/", "--allow-remote"],
    ["http://mixed.test/", "--allow-remote"],
    ["http://u:p4ss@localhost/", "contains a user name or password"],
    ["file:///etc/passwd", "is not an http or https URL: use one"],
    ["localhost:3000", "is not an http or https URL: use one"],
    ["", "is not an http or https URL: use one"],
  ])("%s", async (target, expected) => {
    const error = await checkTarget(target, { allowRemote: false, lookup }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UserError", exitCode: 2, message: expect.stringContaining(expected) });
    expect(String(error)).not.toContain("p4ss");
  });

  test("rejects names other than localhost without a lookup", async () => {
    await expect(checkTarget("http://dev.test/", { allowRemote: false })).rejects.toThrow("--allow-remote");
  });

  test("accepts any host with allowRemote", async () => {
    expect((await checkTarget("https://far.test/x#y", { allowRemote: true })).href).toBe("https://far.test/x");
  });
});
