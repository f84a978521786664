import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { type JsonObject, objectOf } from "../schema/json.js";
import { inNewFolder, lastErrorLine, runRedocly } from "../spec/redocly-cli.js";
import type { Change } from "./change.js";
import { correct, readReport } from "./correct.js";
import { isAboutLifecycle, lifecycleChanges } from "./lifecycle-changes.js";

/**
 * Compares two bundled documents of the same kind with Redocly's `diff`, which rates each change by the direction that the data
 * travels. Corrects the ratings afterwards.
 */
export async function diffDocuments(
  base: JsonObject,
  revision: JsonObject,
  document: "openapi" | "asyncapi",
): Promise<Change[]> {
  const texts = [JSON.stringify(base), JSON.stringify(revision)] as const;
  if (texts[0] === texts[1]) return [];
  return inNewFolder("diff", async (folder) => {
    const [from, to, report] = ["base.json", "revision.json", "report.json"].map((name) => path.join(folder, name));
    if (from === undefined || to === undefined || report === undefined) return [];
    await Promise.all([writeFile(from, texts[0]), writeFile(to, texts[1])]);
    const args = ["diff", from, to, "--format", "json", "--output", report, "--fail-on", "none"];
    const ran = await runRedocly(args, { folder });
    const text = ran.code === 0 ? await readFile(report, "utf8").catch(() => undefined) : undefined;
    if (text === undefined)
      throw new UserError(`Redocly could not compare the ${document} documents: ${lastErrorLine(ran)}`);
    const changes = correct(readReport(objectOf(JSON.parse(text))), document);
    return [...lifecycleChanges(base, revision), ...changes.filter((change) => !isAboutLifecycle(change))];
  });
}
