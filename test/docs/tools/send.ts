import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Stage } from "./stage.js";
import { open, result, send } from "./steps.js";

const PAGE = "livechat/webhooks/webhooks/incoming_chat.html";

export function sendTests(stage: () => Stage): void {
  test("the local server sends the webhook and reports the response", async () => {
    const { target } = stage();
    const page = await stage().visit(stage().at(PAGE));
    await open(page, "Send this to my URL");
    await page.getByLabel("Your URL").fill(`${target.url}/hooks`);
    await page.getByRole("textbox", { name: /^Secret/ }).fill("s3cr3t");
    target.respondWith({ status: 200, body: { got: "it" } });
    await send(page);
    await result(page).getByText("As expected.", { exact: true }).waitFor();
    expect(target.requests.map(({ url, body }) => [url, JSON.parse(body)])).toEqual([
      ["/hooks", expect.objectContaining({ action: "incoming_chat", secret_key: "s3cr3t" })],
    ]);
    await page.getByLabel("Fault").selectOption({ label: await labelOf(page, "wrong-secret") });
    await send(page);
    await result(page).getByText("Not as expected.").waitFor();
    expect(JSON.parse(target.requests[1]?.body ?? "")).not.toMatchObject({ secret_key: "s3cr3t" });
  });

  test("sends to the local test receiver, and shows why other machines are rejected", async () => {
    const page = await stage().visit(stage().at(PAGE));
    await open(page, "Send this to my URL");
    await page.getByRole("button", { name: "Use the local test receiver" }).click();
    await send(page);
    await result(page).getByText("As expected.", { exact: true }).waitFor();
    await page.getByLabel("Your URL").fill("http://192.0.2.1/hooks");
    await send(page);
    await page.getByRole("status").filter({ hasText: "Nothing was sent: " }).waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/^Nothing was sent: .*192\.0\.2\.1.*--allow-remote/);
    expect(stage().problems()).toEqual([expect.stringContaining("the server responded with a status of 4")]);
  });

  test("shows the command to run when no local server serves the page", async () => {
    const page = await stage().visit(stage().docs.url(PAGE));
    await open(page, "Send this to my URL");
    await result(page).getByText("npm start").waitFor();
    expect(await result(page).locator("pre").textContent()).toBe(
      "npx chatwire trigger livechat/webhooks incoming_chat --to http://localhost:3000/hooks",
    );
  });
}

async function labelOf(page: Page, fault: string): Promise<string> {
  const labels = await page.getByLabel("Fault").locator("option").allTextContents();
  return labels.find((label) => label.startsWith(fault)) ?? "";
}
