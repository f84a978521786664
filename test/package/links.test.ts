import { expect, test } from "vitest";
import { brokenLinks } from "./links.js";

const PAGES = {
  "README.md": "[guide](docs/a.md)",
  "docs/a.md": "# One\n\n## The `engine`, again: twice\n",
};

test.each([
  { name: "a file", link: "docs/a.md", expected: false },
  { name: "a file that is not packed", link: "docs/b.md", expected: true },
  { name: "a folder", link: "docs", expected: false },
  { name: "a folder with a slash", link: "docs/", expected: false },
  { name: "a heading", link: "docs/a.md#the-engine-again-twice", expected: false },
  { name: "a heading that does not exist", link: "docs/a.md#two", expected: true },
  { name: "a heading of the same page", link: "#here", expected: false },
  { name: "another heading of the same page", link: "#there", expected: true },
  {
    name: "a file of the repository",
    link: "https://github.com/chatwire/chatwire/blob/main/src/a.ts",
    expected: false,
  },
  { name: "no file of the repository", link: "https://github.com/chatwire/chatwire/tree/main/gone", expected: true },
  { name: "another site", link: "https://example.com/gone", expected: false },
])("a link to $name is broken: $expected", ({ link, expected }) => {
  const pages = new Map(
    Object.entries({ ...PAGES, "page.md": `# Here\n\nSee [this](${link}), not \`[x](gone.md)\`.\n` }),
  );
  const isPacked = (file: string) => pages.has(file) || file === "docs";
  const broken = brokenLinks({ pages, isPacked, isInRepository: (file) => file === "src/a.ts" });
  expect(broken).toEqual(expected ? [`page.md: ${link}`] : []);
});
