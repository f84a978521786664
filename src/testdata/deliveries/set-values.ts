import { UserError } from "../../platform/user-error.js";
import { withValueAt } from "../../runtime/webhooks/send/edit-body.js";
import type { Json } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";

/** A body with the changes of `--set place=value`: the place as JSON Pointer or with dots, the value as JSON or else text. */
export function setValues(body: Json, settings: readonly string[]): Json {
  return settings.reduce<Json>((edited, setting) => {
    const equals = setting.indexOf("=");
    if (equals < 1)
      throw new UserError(`--set takes PLACE=VALUE, such as payload.chat.id=X1, not ${JSON.stringify(setting)}`, {
        exitCode: 2,
      });
    return setValue(edited, setting.slice(0, equals), readValue(setting.slice(equals + 1)));
  }, body);
}

function setValue(body: Json, place: string, value: Json): Json {
  const pointer = place.startsWith("/") ? place : toPointer(place.split("."));
  try {
    return withValueAt(body, pointer, value) as Json;
  } catch (cause) {
    throw new UserError(`--set ${place}: ${(cause as Error).message}`, { exitCode: 2, cause });
  }
}

function readValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
