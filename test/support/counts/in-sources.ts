import { METHODS } from "../../../src/model/api.js";
import { isObject, objectOf } from "../../../src/schema/json.js";
import type { Contract, SourceDocument } from "../../../src/spec/source/contract.js";
import type { Place } from "../../../src/spec/source/place.js";
import type { Count } from "./stages.js";

/** What the sources of an API themselves say, before any tool has read them. An AsyncAPI document beside OpenAPI repeats its webhooks. */
export function countSources({ openapi, asyncapi }: Contract): Count {
  if (openapi) {
    const webhooks = sum(openapi, "webhooks");
    const early = String(objectOf(openapi.root.value).openapi).startsWith("3.0");
    return { operations: sum(openapi, "paths"), webhooks: webhooks || (early ? sum(openapi, "x-webhooks") : 0) };
  }
  const channels = asyncapi?.root.child("channels").children() ?? [];
  return { operations: 0, webhooks: channels.reduce((total, channel) => total + messagesOf(channel), 0) };
}

function sum({ root }: SourceDocument, section: string): number {
  const items = root
    .child(section)
    .children()
    .filter(({ name }) => !name.startsWith("x-"));
  return items.reduce((total, item) => total + methodsOf(item), 0);
}

function methodsOf(item: Place): number {
  const value = item.follow().place?.value;
  return METHODS.filter((method) => isObject(objectOf(value)[method])).length;
}

function messagesOf(channel: Place): number {
  return channel.get("messages")?.children().length ?? 0;
}
