import { UserError } from "../platform/user-error.js";
import { type JsonObject, objectOf } from "../schema/json.js";
import { parseSource, readText } from "./files/parse-source.js";

/** The key of `redocly.yaml` with the options of chatwire. Redocly ignores keys that start with `x-`. */
export const OPTIONS_KEY = "x-chatwire";
/** Stands for the ID of an API in the option `import`. */
const API = "{api}";
const DEFAULT_IMPORT = `./generated/${API}/index.js`;

/** Returns the parsed `redocly.yaml`. Empty if it cannot be parsed, which Redocly reports. */
export function readConfig(file: string): JsonObject {
  const content = readText(file);
  const parsed = "text" in content ? parseSource(content.text) : undefined;
  return parsed && "value" in parsed ? objectOf(parsed.value) : {};
}

/** Returns why a value cannot be the option `import`, or undefined if it can. */
export function importMistake(value: unknown): string | undefined {
  if (value === undefined || (typeof value === "string" && value.includes(API))) return undefined;
  return `"import" must be a text with ${API}, which stands for the name of an API, such as "${DEFAULT_IMPORT}".`;
}

/**
 * Reads what programs of a workspace import to use the generated code of an API, which the samples of the docs show: by
 * default the file itself, relative to the folder of `redocly.yaml`. Throws a `UserError` if the option is not valid.
 */
export function readImports(config: string): (api: string) => string {
  const { import: value } = objectOf(readConfig(config)[OPTIONS_KEY]);
  const mistake = importMistake(value);
  if (mistake !== undefined) throw new UserError(`redocly.yaml: in ${OPTIONS_KEY}, ${mistake}`);
  const pattern = typeof value === "string" ? value : DEFAULT_IMPORT;
  return (api) => pattern.replaceAll(API, () => api);
}
