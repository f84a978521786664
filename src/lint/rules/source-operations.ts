import { isObject, stringOf } from "../../schema/json.js";
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
