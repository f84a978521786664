import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../../workspace/files/source-file.js";
import type { Registered } from "../../workspace/workspace.js";
import type { Bundles } from "../bundle.js";
import { prepare } from "./upgrade.js";

type Documents = Pick<Bundles, "openapi" | "asyncapi">;

/** The bundles of a foreign API as all other tools read them, with what was done to them, and what its sources have. */
export async function upgradeBundles(
  root: string,
  api: Registered,
  bundled: Documents,
): Promise<Omit<Bundles, "looked">> {
  const { openapi, asyncapi, notes, troubles } = await prepare({
    openapi: bundled.openapi?.document,
    asyncapi: bundled.asyncapi?.document,
  });
  const file = relativeFileName(root, api.openapi ?? api.asyncapi ?? root);
  const files = bundled.openapi?.files ?? bundled.asyncapi?.files ?? [];
  return {
    openapi: openapi && { document: openapi, files },
    asyncapi: asyncapi && { document: asyncapi, files: bundled.asyncapi?.files ?? [] },
    diagnostics: troubles.map(
      (message): Diagnostic => ({ code: "chatwire/upgrade", message, severity: "error", location: startOf(file) }),
    ),
    notes,
  };
}
