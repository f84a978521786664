import type { Api, WebhookEvent } from "../../model/api.js";
import { at, fromPointer } from "../../schema/pointer.js";
import type { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";

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
