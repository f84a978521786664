import { cpSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, vi } from "vitest";
import { startServing } from "./serving.js";
import { copyOf, removeFolder, snapshot } from "./workspace.js";

export const ITEM = "openapi/acme/shop/schemas/Item.yaml";
export const KEY = { headers: { "x-api-key": "k" } };
/** Longer than a test may take, so that a test that waits in vain ends with its timeout. */
export const POLL = { timeout: 60_000, interval: 25 };

const SOURCES = ["openapi", "redocly.yaml"];

/** What the server sends to its pages. */
interface State {
  diagnostics: { place: string; message: string }[];
}

/** A running `dev`, with matchers that wait for what they expect. */
export interface DevServer {
  root: string;
  url: string;
  log: () => string;
  diagnostics: () => ReturnType<typeof expect.poll>;
  types: () => ReturnType<typeof expect.poll>;
  logged: () => ReturnType<typeof expect.poll>;
  /** Restores the sources, and waits until everything is as it was in the beginning. */
  restore: () => Promise<void>;
  /** Stops the server and removes its workspace. */
  stop: () => Promise<void>;
}

/** Runs `dev` in a new workspace and waits until everything is built. */
export async function startDev(): Promise<DevServer> {
  const [root, originals] = [copyOf("small"), copyOf("small")];
  const { url, log, stop } = await startServing(root, ["dev", "--quiet"]);
  const controller = new AbortController();
  const states = receiveStates(`${url}/_chatwire/docs/events`, controller.signal);
  const current = () => states.at(-1)?.diagnostics;
  // Hooks call this, and `expect.poll` works in tests alone.
  await vi.waitFor(() => expect(log.join("\n")).toContain("everything is built; watching for edits"), POLL);
  const built = snapshot(root, "generated");
  return {
    root,
    url,
    log: () => log.join("\n"),
    diagnostics: () => expect.poll(current, POLL),
    types: () => expect.poll(() => readFileSync(path.join(root, "generated/acme/shop/types.d.ts"), "utf8"), POLL),
    logged: () => expect.poll(() => log.join("\n"), POLL),
    restore: async () => {
      for (const source of SOURCES) {
        rmSync(path.join(root, source), { recursive: true, force: true });
        cpSync(path.join(originals, source), path.join(root, source), { recursive: true });
      }
      await vi.waitFor(() => expect([current() ?? [], snapshot(root, "generated")]).toEqual([[], built]), POLL);
      log.length = 0;
    },
    stop: async () => {
      controller.abort();
      const code = await stop();
      for (const folder of [root, originals]) removeFolder(folder);
      expect(code).toBe(0);
    },
  };
}

/** Returns the states that a page receives. The list grows until the signal aborts. */
function receiveStates(url: string, signal: AbortSignal): State[] {
  const states: State[] = [];
  void (async () => {
    const { body } = await fetch(url, { signal });
    let rest = "";
    for await (const chunk of body ?? []) {
      const parts = (rest + Buffer.from(chunk).toString()).split("\n\n");
      rest = parts.pop() ?? "";
      states.push(...parts.map((part) => JSON.parse(part.replace(/^data: /, "")) as State));
    }
  })().catch(() => {});
  return states;
}
