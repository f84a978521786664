import type { Api, Operation } from "../../model/api.js";
import { hasInvisible, jsonText, Variable, type Written } from "./literals.js";
import type { SampleContext } from "./sample.js";
import { type SentBody, type SentField, type SentRequest, sentRequest } from "./sent-request.js";
import { block, command, type Text, word } from "./shell.js";

/** Writes the request as a curl command for a POSIX shell. */
export function curlSample(api: Api, operation: Operation, context: SampleContext): string {
  const request = sentRequest(api, operation, context);
  return command([
    ["curl", ...methodOf(request), word(urlOf(request))].join(" "),
    ...request.credentials.flatMap((credential) => {
      if (credential.in === "basic") return [`--user ${word([credential.username, ":", credential.password])}`];
      if (credential.in === "cookie") return [`--cookie ${word([`${credential.name}=`, credential.value])}`];
      if (credential.in === "query") return [];
      return [header(credential.name, [credential.before, credential.value])];
    }),
    ...request.headers.map(({ name, value }) => header(name, [value])),
    ...(request.body ? bodyOptions(request.body) : []),
  ]);
}

/** Omits the method if it is the one that curl chooses: POST with a body, GET without. */
function methodOf({ method, body }: SentRequest): string[] {
  if (method === "HEAD") return ["--head"];
  return method === (body ? "POST" : "GET") ? [] : ["--request", method];
}

function urlOf({ url, credentials }: SentRequest): Text {
  const query = credentials.filter((credential) => credential.in === "query");
  const first = url.includes("?") ? "&" : "?";
  return [url, ...query.flatMap(({ name, value }, index) => [`${index > 0 ? "&" : first}${encoded(name)}=`, value])];
}

/** Ends a header without a value with a semicolon, because curl omits it when it ends with a colon. */
export function header(name: string, value: Text): string {
  return `--header ${word(value.join("") === "" ? [`${name};`] : [`${name}: `, ...value])}`;
}

/** Splits JSON into text and variables, so that the shell expands only the variables. */
export function jsonData(value: Written): Text {
  const variables: Variable[] = [];
  const mark = unusedMark(value);
  const json = jsonText(value, (variable) => `"${mark}${variables.push(variable) - 1}${mark}"`);
  return json.split(mark).map((part, index) => (index % 2 === 1 ? (variables[Number(part)] ?? part) : part));
}

/** Returns a marker that does not occur in the value. */
function unusedMark(value: Written): string {
  const json = jsonText(value, () => "");
  let mark = "variable";
  while (json.includes(mark)) mark += "x";
  return mark;
}

function bodyOptions(body: SentBody): string[] {
  if (body.kind === "json") return [header("content-type", [body.type]), `--data-raw ${block(jsonData(body.value))}`];
  if (body.kind === "text") return [header("content-type", [body.type]), `--data-raw ${word([body.value])}`];
  if (body.kind === "multipart") return body.fields.map((field) => `--form-string ${fieldWord(field, partName)}`);
  return body.fields.map(formOption);
}

/** Lets curl encode the value, except for values with invisible characters, which are encoded here. */
function formOption(field: SentField): string {
  const { name, value } = field;
  if (name === "" || (typeof value === "string" && hasInvisible(value)))
    return `--data-raw ${word([`${encoded(name)}=${encoded(String(value))}`])}`;
  return `--data-urlencode ${fieldWord(field, encodedName)}`;
}

function fieldWord({ name, value }: SentField, nameOf: (name: string) => string): string {
  const start = `${nameOf(name)}=`;
  if (typeof value === "string" || value instanceof Variable) return word([start, value]);
  return block([start, jsonText(value.value, () => "")]);
}

/** Encodes a name, because curl does not, but keeps brackets readable. */
function encodedName(name: string): string {
  return encoded(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}

/** Replaces characters that would end the name of a part. */
function partName(name: string): string {
  return name.replace(/[=\p{C}]/gu, "_");
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
