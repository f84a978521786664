import path from "node:path";
import { stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";

/** Beside the root of an API. */
const FILE = "CHANGELOG.md";

/** Who regenerates a client wants to know what changed, and looks for the version that the contract names. */
export const changeLog: Rule = {
  name: "change-log",
  summary: "the change log of an API, where there is one, has a heading with info.version",
  *check({ openapi }) {
    if (!openapi) return;
    const { sources, source } = openapi.root;
    const text = sources.text(path.join(path.dirname(source.file), FILE));
    const place = openapi.root.child("info").child("version");
    const version = stringOf(place.value);
    if (text === undefined || version === undefined || hasHeading(text, version)) return;
    yield {
      place,
      message: `${FILE} has no heading for version ${version}. Add "## ${version}" with what changed, or correct the version.`,
    };
  },
};

function hasHeading(text: string, version: string): boolean {
  const headings = text.split("\n").filter((line) => /^#{1,6}\s/.test(line));
  return headings.some((line) => line.split(/[\s[\]():,]+/).some((word) => word === version || word === `v${version}`));
}
