import type { TryOperation } from "../../try/data.js";
import { element, once } from "../dom.js";
import { toolDialog } from "../fields.js";
import { requestText } from "../texts.js";
import { prepare, requestIssues, send } from "./attempt.js";
import { RequestForm } from "./form.js";
import { issueList } from "./issue-list.js";
import { failurePart, requestPart, responsePart } from "./output.js";

/** Sends an operation from its page: a form, the request as it travels, the answer, and what the contract says of it. */
export class Console {
  readonly #operation: TryOperation;
  readonly #form: RequestForm;
  readonly #dialog: HTMLDialogElement;
  readonly #output = element("div", { class: "tool-output" });
  readonly #status = element("p", { role: "status", class: "tool-status" });
  readonly #button = element("button", { class: "tool-send" }, "Send");

  /** `root` is the root of the docs. */
  constructor(operation: TryOperation, root: URL) {
    const { data } = operation;
    this.#operation = operation;
    this.#form = new RequestForm(data, root);
    const { dialog, body } = toolDialog(data.title);
    this.#dialog = dialog;
    // No method and no address: what is typed goes nowhere but through `fetch`.
    const form = element(
      "form",
      { class: "tool-form", novalidate: true },
      ...this.#form.parts,
      element("div", { class: "tool-actions" }, this.#button),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void once(this.#button, () => this.#send());
    });
    body.append(form, element("div", { class: "tool-result" }, this.#status, this.#output));
    this.#status.textContent = "Nothing was sent yet.";
  }

  show(): void {
    this.#dialog.showModal();
  }

  async #send(): Promise<void> {
    this.#status.textContent = "Sending …";
    this.#output.replaceChildren();
    try {
      const given = this.#form.read();
      const request = await prepare(this.#operation, given);
      const issues = await requestIssues(this.#operation, given);
      const redactSecret = await requestText(await prepare(this.#operation, this.#form.read(true)));
      const shown = requestPart(redactSecret, await requestText(request));
      const notes =
        issues.length > 0 ? [issueList("The request breaks the contract; it was sent all the same:", issues)] : [];
      this.#output.append(shown, ...notes);
      const answer = await send(this.#operation, request);
      this.#output.prepend(responsePart(answer, this.#operation.hasValidators));
      this.#status.textContent = `${answer.status} ${answer.statusText} after ${Math.round(answer.time)} ms`;
      // On a phone the form stands above.
      this.#status.scrollIntoView({ block: "start" });
    } catch (error) {
      this.#status.textContent = "There is no answer.";
      this.#output.prepend(failurePart(error, this.#form.baseUrl));
    }
  }
}
