import type { TryOperation } from "../../try/data.js";
import { element, runExclusively } from "../dom.js";
import { toolDialog } from "../fields.js";
import { requestText } from "../texts.js";
import { prepare, requestIssues, send } from "./attempt.js";
import { RequestForm } from "./form.js";
import { issueList } from "./issue-list.js";
import { failurePart, requestPart, responsePart } from "./output.js";

/** Sends an operation from its page: a form, the request, the response, and whether they fit the contract. */
export class Console {
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
    // The form has no method and no action, so that only `fetch` can send its values.
    const form = element(
      "form",
      { class: "tool-form", novalidate: true },
      ...this.#form.parts,
      element("div", { class: "tool-actions" }, this.#button),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void runExclusively(this.#button, () => this.#send());
    });
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
