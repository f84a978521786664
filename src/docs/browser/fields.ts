import { element, runExclusively } from "./dom.js";

export interface Field {
  /** The label that contains the input. */
  root: HTMLElement;
  input: HTMLInputElement;
}

interface FieldOptions {
  label: string;
  /** Shows the label as code. */
  isName?: boolean;
  /** Shown after the label. */
  hint?: string;
  secret?: boolean;
  required?: boolean;
  value?: string;
  type?: "text" | "url";
}

/** Creates a labelled input. A secret one masks its text and asks the browser not to store it. */
export function field({
  label,
  hint = "",
  isName = false,
  secret = false,
  required = false,
  value = "",
  type = "text",
}: FieldOptions): Field {
  const input = element("input", {
    ...{ type: secret ? "password" : type, value, autocapitalize: "off", spellcheck: "false" },
    ...{ autocomplete: secret ? "new-password" : "off", "aria-required": required ? "true" : undefined },
  });
  const text = element("span", { class: "tool-label" }, isName ? element("code", {}, label) : label, " ");
  text.append(element("small", {}, [hint, required ? "required" : ""].filter(Boolean).join(", ")));
  return { root: element("label", { class: "tool-field" }, text, input), input };
}

/** Creates a labelled file input. */
export function fileField(name: string, many: boolean): Field {
  const input = element("input", { type: "file", multiple: many });
  const hint = element("small", {}, many ? "files" : "file");
  const text = element("span", { class: "tool-label" }, element("code", {}, name), " ", hint);
  return { root: element("label", { class: "tool-field" }, text, input), input };
}

export function fieldset(legend: string, ...children: (Node | string)[]): HTMLFieldSetElement {
  return element("fieldset", { class: "tool-set" }, element("legend", {}, legend), ...children);
}

/** Creates a drop-down list. `onChange` receives the index of the selected name. */
export function choice(label: string, names: readonly string[], onChange: (index: number) => void): HTMLElement {
  const options = names.map((name, index) => element("option", { value: String(index) }, name));
  // Labels the list explicitly, because the text of the surrounding label includes all options.
  const select = element("select", { "aria-label": label }, ...options);
  select.addEventListener("change", () => onChange(select.selectedIndex));
  return element("label", { class: "tool-field" }, element("span", { class: "tool-label" }, label), select);
}

/** Creates the dialog of a tool. Its inputs keep their values while it is closed. */
export function toolDialog(title: string): { dialog: HTMLDialogElement; body: HTMLElement } {
  const heading = element("h2", { id: `tool-${Math.random().toString(36).slice(2)}` }, title);
  const close = element("button", { type: "button", class: "tool-close" }, "Close");
  const body = element("div", { class: "tool-body" });
  const dialog = element(
    "dialog",
    { class: "tool", "aria-labelledby": heading.id },
    element("div", { class: "tool-head" }, heading, close),
    body,
  );
  close.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  return { dialog, body };
}

/** Creates the form of a tool. It has no method and no action, so that only `send` can send its values. */
export function toolForm(
  parts: readonly HTMLElement[],
  button: HTMLButtonElement,
  send: () => Promise<void>,
): HTMLElement {
  const actions = element("div", { class: "tool-actions" }, button);
  const form = element("form", { class: "tool-form", novalidate: true }, ...parts, actions);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void runExclusively(button, send);
  });
  return form;
}
