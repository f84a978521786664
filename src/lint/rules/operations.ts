import { isObject, stringOf } from "../../schema/json.js";
import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import type { Node } from "../../spec/source/walk.js";

/** An operation of `paths`, or that of a webhook, in the sources. */
export interface SourceOperation {
  node: Node;
  place: Place;
  id: string | undefined;
  /** The webhook's key, when it is one. */
  event: string | undefined;
  method: string;
}

/** All operations of the OpenAPI document; those of callbacks are not among them. */
export function operationsOf(contract: Contract): SourceOperation[] {
  return nodesOf(contract.openapi, "Operation").flatMap((node) => {
    const item = node.owner;
    const webhook = item?.field === "webhooks";
    if (!item || !isObject(node.place.value) || (!webhook && item.owner?.kind !== "Paths")) return [];
    return [
      {
        node,
        place: node.place,
        id: stringOf(node.place.value.operationId),
        event: webhook ? String(item.key) : undefined,
        method: String(node.key),
      },
    ];
  });
}

/** A media type's examples, wherever they are written. */
export function examplesOf(media: Place): Place[] {
  const examples = media.get("examples")?.children() ?? [];
  const example = media.get("example");
  return example ? [...examples, example] : examples;
}

/** The media types of a request body or a response. */
export function mediaOf(place: Place | undefined): Place[] {
  return place?.get("content")?.children() ?? [];
}
