import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { clientByNameSample, clientSample } from "./client-sample.js";
import { curlSample } from "./curl-sample.js";
import { fetchSample } from "./fetch-sample.js";
import { mockContext, type Sample } from "./sample.js";
import { deliverySample, fetchReceiverSample, nodeReceiverSample, triggerSample } from "./webhook-samples.js";

export { mockContext, type Sample, type SampleContext, vendorUrl } from "./sample.js";

/** Returns samples that call an operation with its documented example. They run unchanged and read credentials from the environment. */
export function operationSamples(api: Api, operation: Operation, context = mockContext(api)): Sample[] {
  return [
    sample("curl", "curl", "sh", curlSample(api, operation, context)),
    sample("client", "Client", "ts", clientSample(api, operation, context)),
    sample("client-by-name", "Client, by name", "ts", clientByNameSample(api, operation, context)),
    sample("fetch", "fetch", "js", fetchSample(api, operation, context)),
  ].flat();
}

/** Returns samples that receive an event, and samples that send one. */
export function webhookSamples(api: Api, event: WebhookEvent, context = mockContext(api)): Sample[] {
  return [
    sample("receiver", "Receiver", "ts", fetchReceiverSample(api, event, context)),
    sample("receiver-node", "Receiver, node:http", "ts", nodeReceiverSample(api, event, context)),
    sample("trigger", "trigger", "sh", triggerSample(api, event, context)),
    sample("curl", "curl", "sh", deliverySample(api, event, context)),
  ].flat();
}

function sample(id: string, label: string, language: Sample["language"], code: string | undefined): Sample[] {
  return code === undefined ? [] : [{ id, label, language, code: code.trimEnd() }];
}
