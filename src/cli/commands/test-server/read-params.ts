import path from "node:path";
import type { Api } from "../../../model/api.js";
import { nearest, UserError } from "../../../platform/user-error.js";
import type { Json } from "../../../schema/json.js";
import { lenientSchemas } from "../../../schema/schema-set.js";
import { flattenParams, readGivenValues } from "../../../testing/server/given-values.js";
import { parseSource, readText } from "../../../workspace/files/parse-source.js";
import type { Io, OptionValues } from "../../command.js";
import type { OPTIONS } from "./options.js";

/** Reads the values of `--params` and `--param`, of which the latter take precedence. */
export function readParams(
  api: Api,
  { param, params: name }: OptionValues<typeof OPTIONS>,
  io: Io,
): Record<string, Json> {
  const values = name === undefined ? {} : readParamsFile(api, name, io);
  for (const text of param) {
    const end = text.indexOf("=");
    if (end < 1) throw new UserError(`--param must be NAME=VALUE, not ${JSON.stringify(text)}`, { exitCode: 2 });
    values[text.slice(0, end)] = text.slice(end + 1);
  }
  // Reports a wrong name or value before a server is started.
  readGivenValues(api, lenientSchemas(api), values);
  return values;
}

function readParamsFile(api: Api, name: string, io: Io): Record<string, Json> {
  const content = readText(path.resolve(io.cwd, name));
  if ("absent" in content) throw new UserError(`--params: ${name} ${content.absent}`, { exitCode: 2 });
  const parsed = "text" in content ? parseSource(content.text) : content;
  if ("value" in parsed) return flattenParams(api, parsed.value, name);
  const { message, line } = parsed.diagnostic;
  throw new UserError(`--params: ${name}:${line}: ${message}`, { exitCode: 2 });
}

/** Rejects names in `--allow-untested` that the API does not have. */
export function checkOperations(api: Api, names: readonly string[]): void {
  const ids = api.operations.map(({ id }) => id);
  for (const name of names) {
    if (ids.includes(name)) continue;
    const hint = nearest(name, ids);
    throw new UserError(
      `--allow-untested: ${api.id} has no operation "${name}"${hint ? `; did you mean "${hint}"?` : ""}`,
      {
        exitCode: 2,
      },
    );
  }
}
