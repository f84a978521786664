import type { WebhookApi } from "../descriptor.js";
import { type DeliveryResult, type PostOptions, post } from "./post.js";
import { prepareDelivery, type Signing } from "./prepare.js";

export interface DeliverOptions extends PostOptions, Signing {}

/**
 * Sends one event as the vendor would. The secret goes where the vendor puts it; without one the body travels as given.
 * Resolves with what came of it; rejects with a TypeError only for an event that the API does not have.
 */
export async function deliver<Events extends object, Name extends Extract<keyof Events, string>>(
  api: WebhookApi<Events>,
  event: Name,
  body: Events[Name],
  options: DeliverOptions,
): Promise<DeliveryResult> {
  return post(await prepareDelivery(api, event, body, options), options);
}
