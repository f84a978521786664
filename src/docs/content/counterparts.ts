import type { WebhookEvent } from "../../model/api.js";
import type { Chapter } from "./api-section.js";

/** The same event in another API of the same vendor. */
export interface Counterpart {
  chapter: Chapter;
  event: WebhookEvent;
}

/** Events of the vendor's other APIs that have the same name, or of which either contract says that they are the same. */
export function counterpartsOf(chapter: Chapter, event: WebhookEvent, all: readonly Chapter[]): Counterpart[] {
  const vendor = vendorOf(chapter);
  return all
    .filter((other) => other !== chapter && vendorOf(other) === vendor)
    .flatMap((other) =>
      other.api.events
        .filter((one) => one.name === event.name || names(event, other, one) || names(one, chapter, event))
        .map((one) => ({ chapter: other, event: one })),
    );
}

function names(from: WebhookEvent, { api }: Chapter, to: WebhookEvent): boolean {
  return from.counterparts.some((one) => one.api === api.id && one.event === to.name);
}

function vendorOf({ api }: Chapter): string {
  return api.id.split("/", 1)[0] ?? "";
}
