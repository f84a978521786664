import { urlsOf } from "../../../src/docs/site/site-urls.js";
import { buildApi } from "../../../src/generate/index.js";
import { readApi } from "../../../src/model/read-api.js";
import { readContract } from "../../../src/spec/source/contract.js";
import { Sources } from "../../../src/spec/source/sources.js";
import { MAX_FILE_BYTES, MAX_VENDOR_FILE_BYTES } from "../../../src/workspace/files/parse-source.js";
import type { Run } from "../../../src/workspace/run.js";
import type { Registered } from "../../../src/workspace/workspace.js";
import { namesInCode } from "./in-code.js";
import { reachable } from "./in-mock.js";
import { countSources } from "./in-sources.js";

export interface Count {
  operations: number;
  webhooks: number;
}

/** How much of an API each stage of the pipeline has, from its sources to the mock. */
export async function countStages(run: Run, api: Registered): Promise<Record<string, Count>> {
  const limit = api.isVendorDocument ? MAX_VENDOR_FILE_BYTES : MAX_FILE_BYTES;
  const { contract } = readContract(new Sources(run.workspace.root, run.snapshot, limit), api);
  const { files, bundles } = await buildApi(run, api);
  const model = readApi(api.id, bundles.openapi?.document ?? {});
  const code = new Map([...files].map(([file, text]) => [file.slice(api.id.length + 1), text]));
  const names = await namesInCode(code, model);
  const pages = urlsOf(model);
  return {
    sources: countSources(contract),
    bundle: { operations: model.operations.length, webhooks: model.events.length },
    code: { operations: names.functions.length, webhooks: names.events.length },
    docs: {
      operations: new Set(model.operations.map(pages.operation)).size,
      webhooks: new Set(model.events.map(pages.webhook)).size,
    },
    mock: { operations: reachable(model).length, webhooks: model.events.length },
  };
}
