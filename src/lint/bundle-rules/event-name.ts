import type { Api, WebhookEvent } from "../../model/api.js";
import { at, fromPointer } from "../../schema/pointer.js";
import type { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";

/** A receiver reads the event's name from the body: every example must carry it, or an alias. */
export function eventName(api: Api, map: SourceMap): Diagnostic[] {
  return api.events.flatMap((event) => {
    const { selection } = event;
    if (selection.in !== "body") return [];
    const path = fromPointer(selection.pointer);
    return examplesOf(event).flatMap(({ name, value, pointer }) => {
      const found = at(value, path);
      if (value === undefined || [event.name, ...event.aliases].some((known) => known === found)) return [];
      const place = map.locate([...fromPointer(pointer), ...path]);
      const message = `The example "${name}" of "${event.name}" names ${found === undefined ? "no event" : `the event ${JSON.stringify(found)}`} at ${selection.pointer}. Write "${event.name}", or list the other name under "aliases" of x-webhook-event.`;
      return [place.diagnostic("chatwire/event-name", message, "value")];
    });
  });
}

function examplesOf(event: WebhookEvent) {
  return event.media.flatMap(({ examples }) => examples);
}
