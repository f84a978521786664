import { isDeepStrictEqual } from "node:util";
import { arrayOf, isObject, type Json, type JsonObject, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import type { Node } from "../../spec/source/walk.js";

/** An operation of a path or webhook in the source files. */
export interface SourceOperation {
  node: Node;
  place: Place;
  id: string | undefined;
  /** The key of the webhook. Undefined for an operation of `paths`. */
  event: string | undefined;
  method: string;
}

/** Returns the operations of the paths and webhooks. Callbacks are not included. */
export function operationsOf(contract: Contract): SourceOperation[] {
  return nodesOf(contract.openapi, "Operation").flatMap((node) => {
    const item = node.owner;
    const isWebhook = item?.field === "webhooks";
    if (!item || !isObject(node.place.value) || (!isWebhook && item.owner?.kind !== "Paths")) return [];
    return [
      {
        node,
        place: node.place,
        id: stringOf(node.place.value.operationId),
        event: isWebhook ? String(item.key) : undefined,
        method: String(node.key),
      },
    ];
  });
}

/** Returns the examples of a media type, under `examples` and `example`. */
export function examplesOf(media: Place): Place[] {
  const examples = media.get("examples")?.children() ?? [];
  const example = media.get("example");
  return example ? [...examples, example] : examples;
}

/** Returns the media types of a request body or response. */
export function mediaOf(place: Place | undefined): Place[] {
  return place?.get("content")?.children() ?? [];
}

/** Returns every `x-` key of both documents once. */
export function* sourceExtensions({ openapi, asyncapi }: Contract): Iterable<Place> {
  const nodes = [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])].filter(({ first }) => first);
  for (const { place, schema } of objectsIn(nodes))
    for (const key of Object.keys(schema)) if (key.startsWith("x-")) yield place.child(key);
}

/** Returns every schema object of both documents once. */
export function sourceSchemas({ openapi, asyncapi }: Contract): Iterable<{ place: Place; schema: JsonObject }> {
  return objectsIn([...nodesOf(openapi, "Schema"), ...nodesOf(asyncapi, "Schema")]);
}

function* objectsIn(nodes: readonly Node[]): Iterable<{ place: Place; schema: JsonObject }> {
  const seen = new Set<string>();
  for (const { place } of nodes) {
    if (!isObject(place.value) || seen.has(place.id)) continue;
    seen.add(place.id);
    yield { place, schema: place.value };
  }
}

/** Applies the conditions of `x-result-error`, of the operation or the document, to the example of a 2xx body. */
export function isResultError({ openapi }: Contract, operation: Place, example: Place): boolean {
  const conditions = operation.child("x-result-error").value ?? openapi?.root.child("x-result-error").value;
  const value = example.get("value")?.value ?? example.value;
  return arrayOf(conditions).some((condition) => meets(value, condition));
}

function meets(value: Json | undefined, condition: Json): boolean {
  if (!isObject(condition) || typeof condition.pointer !== "string") return false;
  return isDeepStrictEqual(at(value, fromPointer(condition.pointer)), condition.equals);
}
