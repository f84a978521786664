import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { operationSamples, webhookSamples } from "../samples/index.js";

/** A piece of code that a reader may copy, shown as a tab of its page and as a block of its Markdown file. */
export interface Sample {
  /** `curl`, `client`; the same on all pages. */
  id: string;
  /** The title of its tab. */
  label: string;
  /** What Markdown calls it: `sh`, `ts`. */
  language: string;
  code: string;
}

/** The samples of an operation, in the order of their tabs. */
export function samplesOf(api: Api, operation: Operation): Sample[] {
  return operationSamples(api, operation);
}

/** The samples of a webhook: receivers, and the line that triggers a delivery. */
export function eventSamplesOf(api: Api, event: WebhookEvent): Sample[] {
  return webhookSamples(api, event);
}
