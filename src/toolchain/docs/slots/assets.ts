import type { Site } from "../site/site.js";

/** The folder of what pages share. */
export const ASSETS = "_assets";

/** Files below `_assets/`, by name: scripts, indexes, styles that scripts load. */
export function assetsOf(_site: Site): Map<string, string> {
  return new Map();
}

/** The scripts of `_assets/` that each page of ours loads, deferred. Pages read well without. */
export const PAGE_SCRIPTS: readonly string[] = [];

/** CSS rules for what the scripts put into pages. */
export const SLOT_STYLE = "";
