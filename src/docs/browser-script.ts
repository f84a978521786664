import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The scripts of pages, each bundled from a module of the same name in `browser/`. */
export const BROWSER_SCRIPTS = ["site", "search", "try", "send"] as const;
export type BrowserScript = (typeof BROWSER_SCRIPTS)[number];

/** A script of pages, minified. The package ships it bundled; from sources it is bundled on the spot. */
export function browserScript(name: BrowserScript): Promise<string> {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith(".ts")) return bundleBrowserScript(name);
  return readFile(new URL(`./browser/${name}.js`, import.meta.url), "utf8");
}

/** Classic scripts, not modules: browsers reject modules of a page that was opened as a file. */
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
