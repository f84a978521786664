import { urlsOf } from "../docs/site/site-urls.js";
import type { CodeNames } from "../generate/count-code.js";
import { readApi } from "../model/read-api.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../workspace/files/source-file.js";
import type { Registered } from "../workspace/workspace.js";
import type { Bundles } from "./bundle.js";

/** How many operations and webhooks there are. */
export interface Count {
  operations: number;
  webhooks: number;
}

/** What one maker has of an API; `lost` names what it should have and has not, where that is known. */
export interface Stage extends Count {
  name: string;
  lost?: readonly string[];
}

/** An API from its sources to what is made of it, stage by stage. */
export function stagesOf(api: Registered, bundles: Bundles, code: CodeNames): Stage[] {
  const model = readApi(api.id, bundles.openapi?.document ?? {});
  const { operations, events } = model;
  const pages = urlsOf(model);
  return [
    ...(bundles.sources ? [{ name: "document", ...bundles.sources }] : []),
    { name: "bundle", operations: operations.length, webhooks: events.length },
    { name: "code", operations: code.functions.length, webhooks: code.events.length, lost: code.lost },
    {
      name: "docs",
      operations: new Set(operations.map(pages.operation)).size,
      webhooks: new Set(events.map(pages.webhook)).size,
    },
  ];
}

/** What is in one stage and not in another, as faults: nothing may be lost in silence. */
export function lostBetween(api: Registered, stages: readonly Stage[], root: string): Diagnostic[] {
  const [first, ...others] = stages.filter(({ name }) => name !== "document" || !hasOverlay(api));
  if (!first) return [];
  return others.flatMap((stage) => {
    const kinds = (["operations", "webhooks"] as const).filter((kind) => stage[kind] !== first[kind]);
    return kinds.map((kind): Diagnostic => {
      const names = (stage.lost ?? []).slice(0, 10).join(", ");
      const message = `${first.name} has ${first[kind]} ${kind}, and ${stage.name} has ${stage[kind]}${names ? `: ${names}` : ""}. This is a fault of chatwire: please report it.`;
      const file = relativeFileName(root, api.openapi ?? api.asyncapi ?? root);
      return { file, line: 1, column: 1, message, rule: "chatwire/counts", severity: "error" };
    });
  });
}

/** A table for people. */
export function formatStages(stages: readonly Stage[]): string[] {
  const rows = stages.map(({ name, operations, webhooks }) => [name, String(operations), String(webhooks)]);
  return [["", "operations", "webhooks"], ...rows].map(
    ([name = "", operations = "", webhooks = ""]) =>
      `${name.padEnd(10)}${operations.padStart(12)}${webhooks.padStart(10)}`,
  );
}

/** An overlay may add what the document has not, and remove what it has. */
function hasOverlay({ overlays }: Registered): boolean {
  return [...(overlays?.openapi ?? []), ...(overlays?.asyncapi ?? [])].length > 0;
}
