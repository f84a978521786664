import { describe, expect, it } from "vitest";
import { checkTarget } from "../../src/http/allowed-target.js";

const NAMES: Record<string, string[]> = {
  "dev.test": ["127.0.0.1", "::1"],
  "mixed.test": ["127.0.0.1", "192.0.2.1"],
  "far.test": ["192.0.2.1"],
};
const lookup = async (name: string) => {
  const found = NAMES[name];
  if (!found) throw new Error("ENOTFOUND");
  return found.map((address) => ({ address }));
};

describe("targets on this machine are taken", () => {
  it.each([
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
  ])("%s", async (given) => {
    expect((await checkTarget(given, { allowRemote: false, lookup })).href).toBe(new URL(given).href);
  });
});

describe("others are rejected", () => {
  it.each([
    ["http://192.0.2.1/", "192.0.2.1 is not this machine"],
    ["http://0.0.0.0/", "0.0.0.0 is not this machine"],
    ["http://169.254.169.254/", "is not this machine"],
    ["http://[::]/", "is not this machine"],
    ["http://[::ffff:192.0.2.1]/", "is not this machine"],
    ["http://localhost.evil.test/", "cannot be looked up"],
    ["http://127.0.0.1.far.test/", "cannot be looked up"],
    ["http://far.test/", "--allow-remote"],
    ["http://mixed.test/", "--allow-remote"],
    ["http://u:p4ss@localhost/", "holds a user or a password"],
    ["file:///etc/passwd", "is no URL of http or https: give one"],
    ["localhost:3000", "is no URL of http or https: give one"],
    ["", "is no URL of http or https: give one"],
  ])("%s", async (given, want) => {
    const error = await checkTarget(given, { allowRemote: false, lookup }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UserError", exitCode: 2, message: expect.stringContaining(want) });
    expect(String(error)).not.toContain("p4ss");
  });

  it("names other than localhost, where nobody may look them up", async () => {
    await expect(checkTarget("http://dev.test/", { allowRemote: false })).rejects.toThrow("--allow-remote");
  });

  it("unless asked for", async () => {
    expect((await checkTarget("https://far.test/x#y", { allowRemote: true })).href).toBe("https://far.test/x");
  });
});
