import type { WebhookEvent } from "../../model/api.js";
import type { ApiSection } from "./api-section.js";

/** The same event in another API of the same vendor. */
export interface Counterpart {
  section: ApiSection;
  event: WebhookEvent;
}

/** Events of the vendor's other APIs that have the same name, or of which either contract says that they are the same. */
export function counterpartsOf(section: ApiSection, event: WebhookEvent, all: readonly ApiSection[]): Counterpart[] {
  const vendor = vendorOf(section);
  return all
    .filter((other) => other !== section && vendorOf(other) === vendor)
    .flatMap((other) =>
      other.api.events
        .filter((one) => one.name === event.name || names(event, other, one) || names(one, section, event))
        .map((one) => ({ section: other, event: one })),
    );
}

function names(from: WebhookEvent, { api }: ApiSection, to: WebhookEvent): boolean {
  return from.counterparts.some((one) => one.api === api.id && one.event === to.name);
}

function vendorOf({ api }: ApiSection): string {
  return api.id.split("/", 1)[0] ?? "";
}
