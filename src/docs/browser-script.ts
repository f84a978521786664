import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The scripts of pages. Each is bundled from the module in `browser/` with the same name. */
export const BROWSER_SCRIPTS = ["site", "search", "try", "send"] as const;
export type BrowserScript = (typeof BROWSER_SCRIPTS)[number];

/** Returns a minified script. The package contains it; when run from sources, it is bundled now. */
export function browserScript(name: BrowserScript): Promise<string> {
  if (import.meta.url.endsWith(".ts")) return bundleBrowserScript(name);
  return readFile(new URL(`./browser/${name}.js`, import.meta.url), "utf8");
}

/** Bundles a classic script, because browsers reject modules in a page that was opened from a file. */
export async function bundleBrowserScript(name: BrowserScript): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./browser/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    conditions: ["chatwire-source"],
  });
  return outputFiles[0]?.text ?? "";
}
