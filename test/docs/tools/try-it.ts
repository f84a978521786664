import { expect, test } from "vitest";
import type { Stage } from "./stage.js";
import { open, result, send } from "./steps.js";

const CREATE_TRIGGER = "gosquared/webhooks/operations/createTrigger.html";

export function tryTests(stage: () => Stage): void {
  test.each([
    ["gosquared/webhooks", "createTrigger"],
    ["livechat/configuration", "registerWebhook"],
    ["support-board/web", "getUsers"],
  ])("%s %s: the mock answers, and the answer fits", async (id, operation) => {
    const page = await stage().visit(stage().at(`${id}/operations/${operation}.html`));
    await open(page, "Try it");
    await send(page);
    await result(page).getByText("Fits.").waitFor();
    const { log } = stage();
    expect(log.map(({ api, operation, status, rejection }) => [api, operation, status < 300, rejection])).toEqual([
      [id, operation, true, undefined],
    ]);
  });

  test("by keyboard: it opens, is sent and closes, and the focus stays where the reader was", async () => {
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

  test("from a file, another base URL: what is wrong with its answer is told with its place", async () => {
    const { docs, target } = stage();
    const page = await stage().visit(docs.url("support-board/web/operations/getUsers.html"));
    await open(page, "Try it");
    const url = page.getByLabel("Base URL");
    expect(await url.inputValue()).toBe("http://127.0.0.1:4010/support-board/web/script");
    await url.fill(target.url);
    target.answer({ status: 200, body: { success: true, response: [{ id: 7 }] } });
    await send(page);
    await result(page).getByText("Does not fit.").waitFor();
    expect(await result(page).getByRole("listitem").allTextContents()).toContainEqual(
      expect.stringMatching(/^\/response\/0 must have required property/),
    );
    target.answer({ status: 203, body: { tea: true } });
    await send(page);
    await result(page).getByText("The contract does not know the status 203").waitFor();
    target.answer({ status: 302, headers: { location: "http://127.0.0.1:9/" } });
    await send(page);
    await result(page).getByText("a redirect), which is not followed").waitFor();
    expect(target.asked.map(({ method, url }) => [method, url])).toEqual(Array(3).fill(["POST", "/include/api.php"]));
    expect([...new URLSearchParams(target.asked[0]?.body)]).toEqual([
      ["sorting[0]", "creation_time"],
      ["sorting[1]", "DESC"],
      ["user_types", '["visitor","lead"]'],
      ["pagination", "0"],
      ["function", "get-users"],
      ["token", "example"],
    ]);
  });

  test("secrets are hidden until they are asked for, and stay with who typed them", async () => {
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
    target.answer({ status: 200, body: { webhook_id: "x" } });
    await send(page);
    await result(page).getByText("Fits.").waitFor();
    expect(target.asked[0]?.headers.authorization).toBe("Bearer top-secret-1");
    expect(JSON.parse(target.asked[0]?.body ?? "")).toMatchObject({ secret_key: "top-secret-2" });
    expect(await page.locator("body").textContent()).not.toContain("top-secret");
    await page.getByLabel("Show secrets").check();
    const shown = await page.getByLabel("Request", { exact: true }).textContent();
    expect(shown?.match(/top-secret-\d/g)).toHaveLength(2);
  });

  test("a real server is warned of, and gets no credential that nobody typed", async () => {
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    expect(await page.getByLabel("apiKey").inputValue()).not.toBe("");
    await page.getByLabel("Base URL").fill("http://localhost:1/x");
    expect(await page.getByLabel("Server").locator("option:checked").textContent()).toBe("Another");
    await page.getByLabel("Server").selectOption({ index: 1 });
    expect(await page.getByLabel("Base URL").inputValue()).toMatch(/^https:/);
    expect(await page.getByLabel("apiKey").inputValue()).toBe("");
    expect(await page.getByText(/^This changes data on /).isVisible()).toBe(true);
  });

  test("a base URL that is no address of the web is not sent to, least of all the host of the page", async () => {
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    for (const url of ["", "//127.0.0.1", "javascript:alert(1)"]) {
      await page.getByLabel("Base URL").fill(url);
      await send(page);
      await result(page).getByText(`must begin with http:// or https://, not "${url}"`).waitFor();
    }
    expect(stage().log).toEqual([]);
  });

  test("a body that is no JSON is not sent, one that breaks the contract is, and both are told", async () => {
    const { target } = stage();
    const page = await stage().visit(stage().at(CREATE_TRIGGER));
    await open(page, "Try it");
    await page.getByLabel("Base URL").fill(target.url);
    target.answer({ status: 201, body: {} });
    for (const [body, told, asked] of [
      ["{", "the body is no JSON", 0],
      ['{"value": 1}', "must have required property 'trigger'", 1],
    ] as const) {
      await page.locator("dialog textarea").fill(body);
      await send(page);
      await result(page).getByText(told).first().waitFor();
      await page.locator(".tool-send:not([aria-disabled])").waitFor();
      expect(target.asked).toHaveLength(asked);
    }
  });
}
