import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { describeError } from "../../schema/ajv-errors.js";
import { isObject, type Json } from "../../schema/json.js";
import { at, fromPointer, toPointer } from "../../schema/pointer.js";
import type { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { BundleSchemas } from "../bundle-schemas.js";

/** Values for the placeholders of a rejection body. */
const SAMPLES: Record<string, string> = {
  message: "The request lacks a field",
  parameter: "name",
  operation: "createThing",
};

/** Checks that the bodies of rejections match the documented responses. Reports each rejection once. */
export function errorShapeFits(api: Api, schemas: BundleSchemas, map: SourceMap): Diagnostic[] {
  return Object.entries(api.errorShape?.rejections ?? {}).flatMap(([name, rejection]) => {
    const body = fill(rejection.body);
    for (const operation of api.operations) {
      const [error] = errorsOf(operation, rejection.status, body, schemas);
      if (!error) continue;
      const { path, message } = describeError(error);
      const place = map.locate(["x-error-shape", "rejections", name, "body", ...path]);
      return [
        place.diagnostic(
          "chatwire/error-shape-fits",
          `The body of the rejection "${name}" does not match the ${rejection.status} response of ${operation.id}: ${path.length > 0 ? toPointer(path) : "it"} ${message}.`,
          "value",
        ),
      ];
    }
    return [];
  });
}

function errorsOf(operation: Operation, status: number, body: Json, schemas: BundleSchemas) {
  const response = operation.responses.find((candidate) => candidate.status === String(status));
  const media = response?.media.find(({ schema }) => schema !== undefined);
  return media?.schema === undefined ? [] : schemas.check(media.schema, body);
}

function fill(value: Json): Json {
  if (typeof value === "string")
    return value.replace(/\{(message|parameter|operation)\}/g, (_, name: string) => SAMPLES[name] ?? "");
  if (Array.isArray(value)) return value.map(fill);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner ?? null)]))
    : value;
}

/** Checks that examples contain the name of their event or an alias, because receivers read it from the body. */
export function eventName(api: Api, map: SourceMap): Diagnostic[] {
  return api.events.flatMap((event) => {
    const { selection } = event;
    if (selection.in !== "body") return [];
    const path = fromPointer(selection.pointer);
    return examplesOf(event).flatMap(({ name: example, value, pointer }) => {
      const name = at(value, path);
      if (value === undefined || [event.name, ...event.aliases].some((allowed) => allowed === name)) return [];
      const place = map.locate([...fromPointer(pointer), ...path]);
      const message = `The example "${example}" of "${event.name}" has ${name === undefined ? "no event name" : `the event name ${JSON.stringify(name)}`} at ${selection.pointer}. Write "${event.name}", or add the name to "aliases" of x-webhook-event.`;
      return [place.diagnostic("chatwire/event-name", message, "value")];
    });
  });
}

function examplesOf(event: WebhookEvent) {
  return event.media.flatMap(({ examples }) => examples);
}
