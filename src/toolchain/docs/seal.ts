import { createHash } from "node:crypto";

/** The one address outside itself that a rendered page still asks for. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g;

/**
 * Makes a rendered page ask for nothing outside itself: its logo is dropped, and a content security policy allows only
 * the scripts that stand in it now, by their hashes. What a description might smuggle in does not run.
 */
export function seal(html: string): string {
  const page = html.replace(LOGO, "data:,");
  const hashes = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${[...new Set(hashes)].join(" ")} blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page.replace("<head>", () => `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
