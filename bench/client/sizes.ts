import { sizeOfImport } from "../../test/package/sizes.js";
import { ROOT } from "../lib/places.js";

/** Bytes, minified and gzipped, that a page loads for the client of one API; by name. */
export async function sizesOfClients(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const [entry, name] of [
    ["chatwire/apis/gosquared/webhooks", "createGosquaredWebhooksClient"],
    ["chatwire/apis/livechat/configuration", "createLivechatConfigurationClient"],
    ["chatwire/apis/support-board/web", "createSupportBoardWebClient"],
  ] as const)
    sizes[entry] = await sizeOfImport({ folder: ROOT }, entry, name);
  return sizes;
}
