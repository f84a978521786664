import type * as Core from "@stoplight/spectral-core";
import type * as Rulesets from "@stoplight/spectral-rulesets";
import { importOptional } from "../../platform/import-optional.js";

/** Spectral's engine and its rulesets. */
export async function loadSpectral(): Promise<{ core: typeof Core; rulesets: typeof Rulesets }> {
  return {
    core: unwrap(await importOptional("@stoplight/spectral-core", () => import("@stoplight/spectral-core"))),
    rulesets: unwrap(
      await importOptional("@stoplight/spectral-rulesets", () => import("@stoplight/spectral-rulesets")),
    ),
  };
}

/** A CommonJS module as Node gives it, with its exports under `default`, or as loaders for TypeScript do, without. */
function unwrap<T extends object>(loaded: T): T {
  return "default" in loaded ? (loaded.default as T) : loaded;
}
