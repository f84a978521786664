import * as support from "../../runtime/validation/validator-support.js";
import type { TryOperation } from "../tool-data.js";
import { element, loadScript } from "./dom.js";
import { toolDialog, toolForm } from "./fields.js";
import { requestText } from "./texts.js";
import { tools } from "./tools.js";
import { prepare, requestIssues, send } from "./try/attempt.js";
import { RequestForm } from "./try/form.js";
import { issueList } from "./try/issue-list.js";
import { failurePart, requestPart, responsePart } from "./try/output.js";

let console: Console | undefined;

tools.try = async ({ assets, page }) => {
  console ??= new Console(await load(new URL(`try/${page}.js`, assets).href), new URL("..", assets));
  console.show();
};

async function load(url: string): Promise<TryOperation> {
  await loadScript(url);
  // Compiled validators call the functions of `support`.
  return (globalThis as unknown as { chatwireTry: (support: object) => TryOperation }).chatwireTry(support);
}

/** Sends an operation from its page: a form, the request, the response, and whether they fit the contract. */
class Console {
  readonly #operation: TryOperation;
  readonly #form: RequestForm;
  readonly #dialog: HTMLDialogElement;
  readonly #output = element("div", { class: "tool-output" });
  readonly #status = element("p", { role: "status", class: "tool-status" });
  readonly #button = element("button", { class: "tool-send" }, "Send");

  /** `root` is the URL of the docs. */
  constructor(operation: TryOperation, root: URL) {
    const { data } = operation;
    this.#operation = operation;
    this.#form = new RequestForm(data, root);
    const { dialog, body } = toolDialog(data.title);
    this.#dialog = dialog;
    const form = toolForm(this.#form.parts, this.#button, () => this.#send());
    body.append(form, element("div", { class: "tool-result" }, this.#status, this.#output));
    this.#status.textContent = "Not sent yet.";
  }

  show(): void {
    this.#dialog.showModal();
  }

  async #send(): Promise<void> {
    this.#status.textContent = "Sending …";
    this.#output.replaceChildren();
    try {
      const values = this.#form.read();
      const request = await prepare(this.#operation, values);
      const issues = await requestIssues(this.#operation, values);
      const masked = await requestText(await prepare(this.#operation, this.#form.read({ maskSecrets: true })));
      this.#output.append(requestPart(masked, await requestText(request)));
      if (issues.length > 0)
        this.#output.append(issueList("The request does not fit the contract. It was sent anyway:", issues));
      const response = await send(this.#operation, request);
      this.#output.prepend(responsePart(response, this.#operation.hasValidators));
      this.#status.textContent = `${response.status} ${response.statusText} after ${Math.round(response.time)} ms`;
      // On a phone the result is below the form.
      this.#status.scrollIntoView({ block: "start" });
    } catch (error) {
      this.#status.textContent = "No response.";
      this.#output.prepend(failurePart(error, this.#form.baseUrl));
    }
  }
}
