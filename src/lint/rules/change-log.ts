import path from "node:path";
import { stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";

/** The change log beside the root document. */
const FILE = "CHANGELOG.md";

export const changeLog: Rule = {
  name: "change-log",
  summary: "`CHANGELOG.md` beside the root document, if it exists, has a heading for `info.version`",
  recommended: "off",
  *check({ openapi }) {
    if (!openapi) return;
    const { sources, source } = openapi.root;
    const text = sources.text(path.join(path.dirname(source.file), FILE));
    const place = openapi.root.child("info").child("version");
    const version = stringOf(place.value);
    if (text === undefined || version === undefined || hasHeading(text, version)) return;
    yield {
      place,
      message: `${FILE} has no heading for version ${version}. Add "## ${version}" with the changes, or correct the version.`,
    };
  },
};

function hasHeading(text: string, version: string): boolean {
  const headings = text.split("\n").filter((line) => /^#{1,6}\s/.test(line));
  return headings.some((line) => line.split(/[\s[\]():,]+/).some((word) => word === version || word === `v${version}`));
}
