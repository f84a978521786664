import type { Input } from "../../../runtime/client/input.js";
import { toPointer } from "../../../schema/pointer.js";
import type { TryBody, TryData, TryFile, TryParameter } from "../../tool-data.js";
import { element } from "../dom.js";
import { choice, type Field, field, fieldset, fileField } from "../fields.js";
import { isLocal, localServer } from "../local-server.js";
import type { RequestValues } from "./attempt.js";
import { extract, mask, put } from "./secrets.js";

/** Replaces a masked value. URLs and forms do not escape these characters. */
const MASK = "***";
/** The mock server accepts any credential. */
const EXAMPLE_CREDENTIAL = "example";

/** The form of a request. Its values exist only in the inputs. */
export class RequestForm {
  readonly parts: HTMLElement[];
  readonly #target: Field;
  readonly #targetNote = element("p", { class: "tool-note warn" });
  readonly #options = new Map<string, Field>();
  readonly #parameters: { parameter: TryParameter; field: Field }[];
  readonly #secrets: { pointer: string; field: Field }[];
  readonly #files: { file: TryFile; field: Field }[];
  readonly #body = element("textarea", { rows: "10", spellcheck: "false", autocapitalize: "off", autocomplete: "off" });

  readonly #data: TryData;

  /** `root` is the URL of the docs. */
  constructor(data: TryData, root: URL) {
    this.#data = data;
    const targets = targetsOf(data, root);
    this.#target = field({ label: "Base URL", type: "url", required: true, value: targets[0]?.url ?? "" });
    for (const option of data.options) {
      const { name, place, secret, required, alternative } = option;
      const isRequired = required && !alternative;
      this.#options.set(name, field({ label: name, isName: true, hint: place, secret, required: isRequired }));
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

  /** Reads the values. Throws a TypeError if the body is not valid JSON. */
  read({ maskSecrets = false } = {}): RequestValues {
    const readValue = ({ input }: Field) =>
      maskSecrets && input.type === "password" && input.value ? MASK : input.value;
    const options = [...this.#options].map(([name, option]) => [name, readValue(option)]);
    const input: Input = {};
    for (const { parameter, field } of this.#parameters) {
      const { name, in: place, text } = parameter;
      if (field.input.value === "") continue;
      const value = readValue(field);
      input[place] = { ...input[place], [name]: text ? value : parseIfJson(value) };
    }
    const body = this.#readBody(readValue, maskSecrets);
    return {
      baseUrl: this.baseUrl,
      options: Object.fromEntries(options.filter(([, value]) => value !== "")) as Record<string, string>,
      input: body === undefined ? input : { ...input, body },
    };
  }

  #readBody(readValue: (field: Field) => string, maskSecrets: boolean): unknown {
    const { body } = this.#data;
    const text = this.#body.value;
    const isEmpty = text.trim() === "";
    const chosenFiles = this.#files.flatMap(({ file, field }) => {
      const files = [...(field.input.files ?? [])];
      return files.length > 0 ? [[file.name, file.many ? files : files[0]] as const] : [];
    });
    if (!body || (isEmpty && chosenFiles.length === 0)) return undefined;
    if (body.kind === "text") return text;
    let value: unknown = isEmpty ? {} : parseBody(text);
    for (const { pointer, field } of this.#secrets)
      if (field.input.value !== "") value = put(value, pointer, readValue(field));
    if (maskSecrets) for (const steps of body.listed) value = mask(value, steps, MASK);
    for (const [name, files] of chosenFiles) value = put(value, toPointer([name]), files);
    return value;
  }

  #targetPart(targets: readonly Target[]): HTMLElement {
    const selectTarget = (index: number) => {
      const url = targets[index]?.url;
      if (url !== undefined) this.#target.input.value = url;
      else this.#target.input.select();
      this.#targetChanged();
    };
    const names = [...targets.map(({ label, url }) => (label === url ? url : `${label} (${hostOf(url)})`)), "Other"];
    const servers = choice("Server", names, selectTarget);
    this.#target.input.addEventListener("input", () => {
      const index = targets.findIndex(({ url }) => url === this.baseUrl);
      const list = servers.querySelector("select");
      if (list) list.selectedIndex = index < 0 ? targets.length : index;
      this.#targetChanged();
    });
    return fieldset("Target", servers, this.#target.root, this.#targetNote);
  }

  /** Fills in example credentials for a local server. Removes them for a real server, so that only typed values are sent. */
  #targetChanged(): void {
    const { value } = this.#target.input;
    const local = isLocal(value);
    for (const option of this.#data.options) {
      const input = this.#options.get(option.name)?.input;
      if (!input || !option.required || option.alternative) continue;
      if (local && input.value === "") input.value = EXAMPLE_CREDENTIAL;
      if (!local && input.value === EXAMPLE_CREDENTIAL) input.value = "";
    }
    this.#targetNote.textContent = local ? "" : warning(this.#data, value);
    this.#targetNote.hidden = local;
  }

  /** Shows the alternatives of the credentials, and the other client options. */
  #optionParts(): HTMLElement[] {
    const { options } = this.#data;
    if (options.length === 0) return [];
    const fieldsOf = (shown: number | undefined) =>
      options.flatMap(({ name, alternative }) => (alternative === shown ? (this.#options.get(name)?.root ?? []) : []));
    const alternatives = [...new Set(options.flatMap(({ alternative }) => alternative ?? []))];
    const parts = alternatives.flatMap((alternative, index) => [
      ...(index > 0 ? [element("p", { class: "tool-note" }, "or")] : []),
      ...fieldsOf(alternative),
    ]);
    return [fieldset("Credentials", ...parts, ...fieldsOf(undefined))];
  }

  #parameterPart(): HTMLElement[] {
    if (this.#parameters.length === 0) return [];
    return [fieldset("Parameters", ...this.#parameters.map(({ field }) => field.root))];
  }

  #bodyPart(body: TryBody | undefined): HTMLElement[] {
    const { examples } = this.#data;
    const labels = examples.map(({ label }) => label);
    const example = labels.length > 1 ? [choice("Example", labels, (index) => this.#fillIn(index))] : [];
    if (!body) return example;
    const kind = body.kind === "form" ? "Form fields as JSON. They are encoded as the contract says." : body.type;
    const label = element("span", { class: "tool-label" }, "Content ", element("small", {}, kind));
    return [
      fieldset(
        "Body",
        ...example,
        element("label", { class: "tool-field" }, label, this.#body),
        ...this.#secrets.map(({ field }) => field.root),
        ...this.#files.map(({ field }) => field.root),
      ),
    ];
  }

  #fillIn(index: number): void {
    const input = this.#data.examples[index]?.input ?? {};
    for (const { parameter, field } of this.#parameters) {
      const value = input[parameter.in]?.[parameter.name];
      field.input.value = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
    }
    let body: unknown = input.body;
    for (const { pointer, field } of this.#secrets) {
      const { rest, extracted } = extract(body, pointer);
      field.input.value = typeof extracted === "string" ? extracted : "";
      if (typeof extracted === "string") body = rest;
    }
    const isText = this.#data.body?.kind === "text" && typeof body === "string";
    this.#body.value = body === undefined ? "" : isText ? String(body) : JSON.stringify(body, null, 2);
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`The body is not valid JSON: ${(cause as Error).message}`);
  }
}

function parseIfJson(text: string): unknown {
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
  return `This request ${EFFECTS[effect]} ${hostOf(url)}. It works only if the server allows requests from other sites (CORS).`;
}

interface Target {
  url: string;
  label: string;
}

/** Returns the servers that a request may be sent to: the mock server first, then the vendor's servers. */
function targetsOf({ mount, servers }: TryData, root: URL): Target[] {
  const { origin } = localServer(root);
  // The mount replaces the vendor's scheme and host. The path of the vendor's server follows it.
  const path = servers[0] ? pathOf(servers[0].url) : "";
  return [
    { url: `${origin}${mount}${path}`, label: "Local mock server" },
    ...servers.map(({ url, description }) => ({ url, label: description || url })),
  ];
}

function pathOf(url: string): string {
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname.replace(/\/+$/, "") : "";
}
