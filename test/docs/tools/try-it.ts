import { expect, test } from "vitest";
import type { Stage } from "./stage.js";
import { open, result, send } from "./steps.js";

const CREATE_TRIGGER = "gosquared/webhooks/operations/createTrigger.html";

export function tryTests(stage: () => Stage): void {
  test.each([
    ["gosquared/webhooks", "createTrigger"],
    ["livechat/configuration", "registerWebhook"],
    ["support-board/web", "getUsers"],
  ])("%s %s: the response of the mock server fits the contract", async (id, operation) => {
    const page = await stage().visit(stage().at(`${id}/operations/${operation}.html`));
    await open(page, "Try it");
    await send(page);
    await result(page).getByText("Fits.").waitFor();
    const { log } = stage();
    expect(log.map(({ api, operation, status, rejection }) => [api, operation, status < 300, rejection])).toEqual([
      [id, operation, true, undefined],
    ]);
  });

  test("works with the keyboard and restores the focus", async () => {
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: "Try it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send", exact: true }).focus();
    await page.keyboard.press("Enter");
    await result(page).getByText("Fits.").waitFor();
    expect(await focused()).toBe("Send");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Try it");
  });

  test("opened from a file, shows the issues of a response from another base URL", async () => {
    const { docs, target } = stage();
    const page = await stage().visit(docs.url("support-board/web/operations/getUsers.html"));
    await open(page, "Try it");
    const url = page.getByLabel("Base URL");
    expect(await url.inputValue()).toBe("http://127.0.0.1:4010/support-board/web/script");
    await url.fill(target.url);
    target.respondWith({ status: 200, body: { success: true, response: [{ id: 7 }] } });
    await send(page);
    await result(page).getByText("Does not fit.").waitFor();
    expect(await result(page).getByRole("listitem").allTextContents()).toContainEqual(
      expect.stringMatching(/^\/response\/0 must have required property/),
    );
    target.respondWith({ status: 203, body: { tea: true } });
    await send(page);
    await result(page).getByText("The status 203 is not documented").waitFor();
    target.respondWith({ status: 302, headers: { location: "http://127.0.0.1:9/" } });
    await send(page);
    await result(page).getByText("a redirect, which is not followed").waitFor();
    expect(target.requests.map(({ method, url }) => [method, url])).toEqual(
      Array(3).fill(["POST", "/include/api.php"]),
    );
    expect([...new URLSearchParams(target.requests[0]?.body)]).toEqual([
      ["sorting[0]", "creation_time"],
      ["sorting[1]", "DESC"],
      ["user_types", '["visitor","lead"]'],
      ["pagination", "0"],
      ["function", "get-users"],
      ["token", "example"],
    ]);
  });

  test("masks secrets until the reader shows them", async () => {
    const { target } = stage();
    const page = await stage().visit(stage().at("livechat/configuration/operations/registerWebhook.html"));
    await open(page, "Try it");
    await page.getByLabel("Base URL").fill(target.url);
    const token = page.getByRole("textbox", { name: /^accessToken/ });
    const key = page.getByRole("textbox", { name: /^secret_key/ });
    expect(await Promise.all([token, key].map((field) => field.getAttribute("type")))).toEqual([
      "password",
      "password",
    ]);
    await token.fill("top-secret-1");
    await key.fill("top-secret-2");
    target.respondWith({ status: 200, body: { webhook_id: "x" } });
    await send(page);
    await result(page).getByText("Fits.").waitFor();
    expect(target.requests[0]?.headers.authorization).toBe("Bearer top-secret-1");
    expect(JSON.parse(target.requests[0]?.body ?? "")).toMatchObject({ secret_key: "top-secret-2" });
    expect(await page.locator("body").textContent()).not.toContain("top-secret");
    await page.getByLabel("Show secrets").check();
    const shown = await page.getByLabel("Request", { exact: true }).textContent();
    expect(shown?.match(/top-secret-\d/g)).toHaveLength(2);
  });

  test("warns before a request to a real server and removes example credentials", async () => {
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    expect(await page.getByLabel("apiKey").inputValue()).not.toBe("");
    await page.getByLabel("Base URL").fill("http://localhost:1/x");
    expect(await page.getByLabel("Server").locator("option:checked").textContent()).toBe("Other");
    await page.getByLabel("Server").selectOption({ index: 1 });
    expect(await page.getByLabel("Base URL").inputValue()).toMatch(/^https:/);
    expect(await page.getByLabel("apiKey").inputValue()).toBe("");
    expect(await page.getByText(/^This request changes data on /).isVisible()).toBe(true);
  });

  test("rejects base URLs that are not http or https", async () => {
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    for (const url of ["", "//127.0.0.1", "javascript:alert(1)"]) {
      await page.getByLabel("Base URL").fill(url);
      await send(page);
      await result(page).getByText(`must start with http:// or https://, not "${url}"`).waitFor();
    }
    expect(stage().log).toEqual([]);
  });

  test("does not send invalid JSON, but sends a body that does not fit the contract with a warning", async () => {
    const { target } = stage();
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    await page.getByLabel("Base URL").fill(target.url);
    target.respondWith({ status: 201, body: {} });
    for (const [body, message, requests] of [
      ["{", "The body is not valid JSON", 0],
      ['{"value": 1}', "must have required property 'trigger'", 1],
    ] as const) {
      await page.locator("dialog textarea").fill(body);
      await send(page);
      await result(page).getByText(message).first().waitFor();
      await page.locator(".tool-send:not([aria-disabled])").waitFor();
      expect(target.requests).toHaveLength(requests);
    }
  });
}
