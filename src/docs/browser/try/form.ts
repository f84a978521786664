import type { Input } from "../../../runtime/client/input.js";
import { toPointer } from "../../../schema/pointer.js";
import type { TryBody, TryData, TryFile, TryParameter } from "../../try/data.js";
import { element } from "../dom.js";
import { choice, type Field, field, fieldset, fileField } from "../fields.js";
import { isLocal } from "../local-server.js";
import type { ParsedArgs } from "./attempt.js";
import { mask, put, take } from "./secrets.js";
import { type Target, targetsOf } from "./target.js";

/** What a masked value is shown as; it needs no escapes in an address or a form. */
const MASK = "***";
/** The mock takes any credential. */
const EXAMPLE_CREDENTIAL = "example";

/** The request as a reader fills it in. Nothing of it is kept but in the fields themselves. */
export class RequestForm {
  readonly parts: HTMLElement[];
  readonly #target: Field;
  readonly #targetNote = element("p", { class: "tool-note warn" });
  readonly #options = new Map<string, Field>();
  readonly #parameters: { parameter: TryParameter; field: Field }[];
  readonly #secrets: { pointer: string; field: Field }[];
  readonly #files: { file: TryFile; field: Field }[];
  readonly #body = element("textarea", { rows: "10", spellcheck: "false", autocapitalize: "off", autocomplete: "off" });

  readonly data: TryData;

  constructor(data: TryData, root: URL) {
    this.data = data;

    const targets = targetsOf(data, root);
    this.#target = field({ label: "Base URL", type: "url", required: true, value: targets[0]?.url ?? "" });
    for (const option of data.options) {
      const { name, place, secret, required, alternative } = option;
      const made = field({ label: name, isName: true, hint: place, secret, required: required && !alternative });
      this.#options.set(name, made);
    }
    this.#parameters = data.parameters.map((parameter) => {
      const { name, in: place, secret, required } = parameter;
      return { parameter, field: field({ label: name, isName: true, hint: place, secret, required }) };
    });
    this.#secrets = (data.body?.secrets ?? []).map((pointer) => ({
      pointer,
      field: field({ label: pointer.slice(1).replaceAll("/", "."), isName: true, hint: "secret", secret: true }),
    }));
    this.#files = (data.body?.files ?? []).map((file) => ({ file, field: fileField(file.name, file.many) }));
    this.parts = [
      this.#targetPart(targets),
      ...this.#optionParts(),
      ...this.#parameterPart(),
      ...this.#bodyPart(data.body),
    ];
    this.#fillIn(0);
    this.#targetChanged();
  }

  get baseUrl(): string {
    return this.#target.input.value.trim();
  }

  /** What was filled in; a body that is no JSON is a TypeError. With `masked`, secrets are replaced. */
  read(redactSecret = false): ParsedArgs {
    const typed = ({ input }: Field) => (redactSecret && input.type === "password" && input.value ? MASK : input.value);
    const options = [...this.#options].map(([name, made]) => [name, typed(made)]);
    const input: Input = {};
    for (const { parameter, field: made } of this.#parameters) {
      const { name, in: place, text } = parameter;
      if (made.input.value === "") continue;
      const value = typed(made);
      input[place] = { ...input[place], [name]: text ? value : asJson(value) };
    }
    const body = this.#readBody(typed, redactSecret);
    return {
      baseUrl: this.baseUrl,
      options: Object.fromEntries(options.filter(([, value]) => value !== "")) as Record<string, string>,
      input: body === undefined ? input : { ...input, body },
    };
  }

  #readBody(typed: (made: Field) => string, redactSecret: boolean): unknown {
    const { body } = this.data;
    const chosen = this.#files.flatMap(({ file, field: made }) => {
      const files = [...(made.input.files ?? [])];
      return files.length > 0 ? [[file.name, file.many ? files : files[0]] as const] : [];
    });
    if (!body || (this.#body.value.trim() === "" && chosen.length === 0)) return undefined;
    if (body.kind === "text") return this.#body.value;
    const given = this.#secrets.filter(({ field: made }) => made.input.value !== "");
    const whole = given.reduce(
      (made: unknown, secret) => put(made, secret.pointer, typed(secret.field)),
      this.#body.value.trim() === "" ? {} : parseBody(this.#body.value),
    );
    const shown = redactSecret ? body.listed.reduce((made, steps) => mask(made, steps, MASK), whole) : whole;
    return chosen.reduce((made, [name, files]) => put(made, toPointer([name]), files), shown);
  }

  #targetPart(targets: readonly Target[]): HTMLElement {
    const set = (index: number) => {
      const url = targets[index]?.url;
      if (url !== undefined) this.#target.input.value = url;
      else this.#target.input.select();
      this.#targetChanged();
    };
    const names = [...targets.map(({ label, url }) => (label === url ? url : `${label} (${hostOf(url)})`)), "Another"];
    const servers = choice("Server", names, set);
    this.#target.input.addEventListener("input", () => {
      const known = targets.findIndex(({ url }) => url === this.baseUrl);
      const list = servers.querySelector("select");
      if (list) list.selectedIndex = known < 0 ? targets.length : known;
      this.#targetChanged();
    });
    return fieldset("Where to", servers, this.#target.root, this.#targetNote);
  }

  /** Examples stand in for credentials where any will do; to a real server, nothing goes that nobody typed. */
  #targetChanged(): void {
    const { value } = this.#target.input;
    const local = isLocal(value);
    for (const option of this.data.options) {
      const input = this.#options.get(option.name)?.input;
      if (!input || !option.required || option.alternative) continue;
      if (local && input.value === "") input.value = EXAMPLE_CREDENTIAL;
      if (!local && input.value === EXAMPLE_CREDENTIAL) input.value = "";
    }
    this.#targetNote.textContent = local ? "" : warning(this.data, value);
    this.#targetNote.hidden = local;
  }

  /** The alternatives of the credentials, and what else is the same for all calls. */
  #optionParts(): HTMLElement[] {
    const { options } = this.data;
    if (options.length === 0) return [];
    const fieldsOf = (wanted: number | undefined) =>
      options.flatMap(({ name, alternative }) => (alternative === wanted ? (this.#options.get(name)?.root ?? []) : []));
    const alternatives = [...new Set(options.flatMap(({ alternative }) => alternative ?? []))];
    const parts = alternatives.flatMap((alternative, index) => [
      ...(index > 0 ? [element("p", { class: "tool-note" }, "or")] : []),
      ...fieldsOf(alternative),
    ]);
    return [fieldset("Credentials", ...parts, ...fieldsOf(undefined))];
  }

  #parameterPart(): HTMLElement[] {
    if (this.#parameters.length === 0) return [];
    return [fieldset("Parameters", ...this.#parameters.map(({ field: made }) => made.root))];
  }

  #bodyPart(body: TryBody | undefined): HTMLElement[] {
    const { examples } = this.data;
    const labels = examples.map(({ label }) => label);
    const example = labels.length > 1 ? [choice("Example", labels, (index) => this.#fillIn(index))] : [];
    if (!body) return example;
    const kind = body.kind === "form" ? "The fields as JSON; they travel as the contract encodes them" : body.type;
    const label = element("span", { class: "tool-label" }, "Content ", element("small", {}, kind));
    return [
      fieldset(
        "Body",
        ...example,
        element("label", { class: "tool-field" }, label, this.#body),
        ...this.#secrets.map(({ field: made }) => made.root),
        ...this.#files.map(({ field: made }) => made.root),
      ),
    ];
  }

  #fillIn(index: number): void {
    const input = this.data.examples[index]?.input ?? {};
    for (const { parameter, field: made } of this.#parameters) {
      const value = input[parameter.in]?.[parameter.name];
      made.input.value = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
    }
    let body: unknown = input.body;
    for (const { pointer, field: made } of this.#secrets) {
      const { rest, taken } = take(body, pointer);
      made.input.value = typeof taken === "string" ? taken : "";
      if (typeof taken === "string") body = rest;
    }
    const isText = this.data.body?.kind === "text" && typeof body === "string";
    this.#body.value = body === undefined ? "" : isText ? String(body) : JSON.stringify(body, null, 2);
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`the body is no JSON: ${(cause as Error).message}`);
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

const EFFECTS = { read: "reads from", write: "changes data on", destructive: "deletes data on" };

function warning({ effect }: TryData, url: string): string {
  return `This ${EFFECTS[effect]} ${hostOf(url)}, if it lets pages of other sites ask (CORS).`;
}
