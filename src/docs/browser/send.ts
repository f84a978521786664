import { plural } from "../../platform/plural.js";
import type { SendData } from "../tool-data.js";
import { element, loadScript } from "./dom.js";
import { choice, type Field, field, fieldset, toolDialog, toolForm } from "./fields.js";
import { localServer } from "./local-server.js";
import { cut, pretty } from "./texts.js";
import { tools } from "./tools.js";

let sender: Sender | undefined;

tools.send = async ({ assets, page }) => {
  sender ??= new Sender(await load(new URL(`send/${page}.js`, assets).href), new URL("..", assets));
  sender.show();
};

async function load(url: string): Promise<SendData> {
  await loadScript(url);
  return (globalThis as unknown as { chatwireSend: SendData }).chatwireSend;
}

const DEFAULT_RECEIVER = "http://localhost:3000/hooks";

/** Sends a webhook through the local server, because a page cannot send it itself: CORS prevents that, and it cannot sign. */
class Sender {
  readonly #dialog: HTMLDialogElement;
  readonly #output = element("div", { class: "tool-output" });
  readonly #status = element("p", { role: "status", class: "tool-status" });
  readonly #button = element("button", { class: "tool-send" }, "Send");
  readonly #to: Field = field({ label: "Your URL", type: "url", required: true, value: DEFAULT_RECEIVER });
  readonly #secret: Field = field({ label: "Secret", hint: "the secret of your receiver", secret: true });
  #example = 0;
  #fault = 0;

  readonly #data: SendData;

  /** `root` is the URL of the docs. */
  constructor(data: SendData, root: URL) {
    this.#data = data;
    const { dialog, body } = toolDialog(`Send ${data.event}`);
    this.#dialog = dialog;
    const server = localServer(root);
    body.append(...(server.servesPage ? this.#form(server.origin) : this.#instructions(server.origin)));
  }

  show(): void {
    this.#dialog.showModal();
  }

  #form(origin: string): HTMLElement[] {
    const { examples, faults, hasSecret, receive } = this.#data;
    const useLocalReceiver = element("button", { type: "button" }, "Use the local test receiver");
    useLocalReceiver.addEventListener("click", () => {
      this.#to.input.value = `${origin}${receive}`;
    });
    const parts = [
      fieldset("Target", this.#to.root, useLocalReceiver, ...(hasSecret ? [this.#secret.root] : [])),
      fieldset(
        "Delivery",
        choice(
          "Example",
          examples.map(({ label }) => label),
          (index) => {
            this.#example = index;
          },
        ),
        choice("Fault", ["None", ...faults.map(({ name, summary }) => `${name}: ${summary}`)], (index) => {
          this.#fault = index;
        }),
      ),
    ];
    this.#status.textContent = "Not sent yet.";
    const form = toolForm(parts, this.#button, () => this.#send(origin));
    return [form, element("div", { class: "tool-result" }, this.#status, this.#output)];
  }

  /** Explains how to send the webhook when the local server does not serve the page. */
  #instructions(origin: string): HTMLElement[] {
    return [
      element(
        "div",
        { class: "tool-result" },
        element(
          "p",
          {},
          "A page cannot send webhooks without the local server. Run ",
          code("npm start"),
          " (or ",
          code("npx chatwire start"),
          ") and open this page at ",
          code(`${origin}/_chatwire/docs/`),
          ".",
        ),
        element("p", {}, "Or send it from the command line:"),
        element("pre", { tabindex: "0" }, this.#data.command),
      ),
    ];
  }

  async #send(origin: string): Promise<void> {
    this.#status.textContent = "Sending …";
    this.#output.replaceChildren();
    try {
      const { examples, faults } = this.#data;
      const response = await sendThrough(`${origin}${this.#data.send}`, {
        to: this.#to.input.value.trim(),
        secret: this.#secret.input.value || undefined,
        example: examples[this.#example]?.name,
        fault: faults[this.#fault - 1]?.name,
      });
      const { summary, deliveries } = outcomeOf(response);
      this.#status.textContent = summary;
      this.#output.append(...deliveries.map(deliveryPart));
    } catch (error) {
      this.#status.textContent = `Could not reach the local server: ${(error as Error).message}`;
    }
  }
}

function code(text: string): HTMLElement {
  return element("code", {}, text);
}

function deliveryPart({ ok, name, problem, responses }: Delivery): HTMLElement {
  const mark = element("strong", { class: ok ? "good" : "bad" }, ok ? "As expected." : "Not as expected.");
  return element(
    "div",
    { class: "tool-part" },
    element("p", { class: "tool-verdict" }, mark, ` ${name}${problem ? `: ${problem}` : ""}`),
    ...responses.map(({ status, time, body, message }) =>
      element(
        "div",
        {},
        element("h3", {}, status === undefined ? "No response" : `Response ${status}, ${Math.round(time)} ms`),
        element("pre", { tabindex: "0" }, message ?? (cut(pretty(body ?? "")) || "(empty)")),
      ),
    ),
  );
}

/** The body of a request to send a webhook. */
export interface SendRequest {
  to: string;
  secret: string | undefined;
  example: string | undefined;
  fault: string | undefined;
}

interface Delivery {
  name: string;
  ok: boolean;
  problem?: string;
  responses: { status?: number; time: number; body?: string; message?: string }[];
}

/** The response of the local server. */
interface SendResponse {
  results?: Delivery[];
  skipped?: { reason?: string }[];
  /** The reason why nothing was sent. */
  message?: string;
}

/** Asks the local server to send a webhook. Rejects if the server does not respond. */
async function sendThrough(url: string, request: SendRequest): Promise<SendResponse> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    cache: "no-store",
  });
  return (await response.json()) as SendResponse;
}

function outcomeOf({ results = [], skipped: [first] = [], message }: SendResponse): {
  summary: string;
  deliveries: Delivery[];
} {
  if (message !== undefined) return { summary: `Nothing was sent: ${message}`, deliveries: [] };
  if (results.length === 0)
    return { summary: `Nothing was sent: ${first?.reason ?? "there is nothing to send"}`, deliveries: [] };
  const count = results.reduce((sum, { responses }) => sum + responses.length, 0);
  return { summary: `Sent ${plural(count, "delivery", "deliveries")}.`, deliveries: results };
}
