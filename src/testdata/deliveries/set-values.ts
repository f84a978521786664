import { UserError } from "../../platform/user-error.js";
import { withValueAt } from "../../runtime/webhooks/send/edit-body.js";
import type { Json } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";

/** Applies edits of the form `PATH=VALUE`. A path is a JSON Pointer or has dots. A value is JSON, or else a text. */
export function setValues(body: Json, edits: readonly string[]): Json {
  return edits.reduce<Json>((edited, edit) => {
    const equals = edit.indexOf("=");
    if (equals < 1)
      throw new UserError(`--set requires PATH=VALUE, such as payload.chat.id=X1, but got ${JSON.stringify(edit)}`, {
        exitCode: 2,
      });
    return setValue(edited, edit.slice(0, equals), parseValue(edit.slice(equals + 1)));
  }, body);
}

function setValue(body: Json, path: string, value: Json): Json {
  const pointer = path.startsWith("/") ? path : toPointer(path.split("."));
  try {
    return withValueAt(body, pointer, value) as Json;
  } catch (cause) {
    throw new UserError(`--set ${path}: ${(cause as Error).message}`, { exitCode: 2, cause });
  }
}

function parseValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
