import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buildDocs } from "../../../src/docs/index.js";
import { openRun } from "../../../src/workspace/run.js";
import { hostileOpenapi, hostileText } from "../hostile.js";
import { registry, workspace } from "../workspace.js";
import type { Stage } from "./stage.js";
import { open, search, send } from "./steps.js";

export function hostileTests(stage: () => Stage): void {
  test("shows markup from a contract as text in forms and results", async () => {
    const { target } = stage();
    const text = hostileText(target.url);
    const root = await workspace({
      "redocly.yaml": registry({ "acme/evil": "api.json" }),
      "api.json": hostileOpenapi(text),
    });
    const { folder } = await buildDocs(await openRun(root, () => {}), { redoc: async () => "function hydrate() {}" });
    const [operation = "", event = ""] = await Promise.all(
      ["operations", "webhooks"].map((kind) => firstPage(path.join(folder, "acme/evil", kind))),
    );
    target.respondWith({ status: 200, body: { [text]: text } });
    const shown: [string, (page: Page) => Promise<void>, RegExp][] = [
      [operation, (page) => search(page, "pwned"), /\d+ results?/],
      [operation, (page) => tryIt(page, target.url), /200/],
      [event, (page) => open(page, "Send this to my URL"), /npx chatwire trigger/],
    ];
    for (const [url, show, proof] of shown) {
      const page = await stage().visit(url);
      await show(page);
      await page.locator("dialog[open]").getByText(proof).first().waitFor();
      const state = await page.evaluate(() => ({
        pwned: (window as { pwned?: number }).pwned,
        injected: document.querySelectorAll("dialog :is(script, img, iframe, svg, style, base, meta, object)").length,
      }));
      expect({ ...state, place: page.url() }).toEqual({ pwned: undefined, injected: 0, place: url });
    }
    expect(target.requests.map(({ method }) => method)).toEqual(["POST"]);
  });
}

async function firstPage(folder: string): Promise<string> {
  const [file = ""] = (await readdir(folder)).filter((name) => name.endsWith(".html"));
  return pathToFileURL(path.join(folder, file)).href;
}

async function tryIt(page: Page, url: string): Promise<void> {
  await open(page, "Try it");
  await page.getByLabel("Base URL").fill(url);
  await send(page);
}
