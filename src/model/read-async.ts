import { arrayOf, type JsonObject, objectOf, type Schema, schemaOf, stringOf } from "../schema/json.js";
import { type Path, toPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
import type { Example } from "./api.js";

/** A message of an AsyncAPI document; it corresponds to a webhook in OpenAPI. */
export interface Message {
  /** The key in the channel, which is the name of the event. */
  name: string;
  title: string | undefined;
  channel: string;
  channelTitle: string | undefined;
  payload: Schema | undefined;
  examples: Example[];
  pointer: string;
}

/** Returns the messages of a bundled AsyncAPI 3 document, channel by channel. */
export function readMessages(document: JsonObject): Message[] {
  return Object.entries(objectOf(document.channels)).flatMap(([channelName, value]) => {
    const channel = resolve(document, value, ["channels", channelName]);
    const { title, messages } = objectOf(channel.value);
    return Object.entries(objectOf(messages)).map(([name, value]) => {
      const message = resolve(document, value, [...channel.path, "messages", name]);
      return {
        ...readMessage(name, objectOf(message.value), message.path),
        channel: channelName,
        channelTitle: stringOf(title),
      };
    });
  });
}

function readMessage(name: string, message: JsonObject, path: Path): Omit<Message, "channel" | "channelTitle"> {
  const { payload } = message;
  return {
    name,
    title: stringOf(message.title),
    payload: schemaOf(payload),
    examples: arrayOf(message.examples).map((value, index) => {
      const example = objectOf(value);
      return {
        name: stringOf(example.name) ?? String(index),
        summary: stringOf(example.summary),
        value: example.payload,
        pointer: toPointer([...path, "examples", index, "payload"]),
      };
    }),
    pointer: toPointer(path),
  };
}
