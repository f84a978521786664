import path from "node:path";

/** Where the files are that the package does not contain. */
const REPOSITORY = /^https:\/\/github\.com\/chatwire\/chatwire\/(?:blob|tree)\/main\/([^#]+)/;

interface Place {
  /** Contents of the Markdown files, by path. */
  pages: ReadonlyMap<string, string>;
  /** Returns whether the package has a file or folder. */
  isPacked: (file: string) => boolean;
  /** Returns whether the repository has a file or folder. */
  isInRepository: (file: string) => boolean;
}

/** Returns the links of Markdown files that lead nowhere: `README.md: docs/mock.md#engine`. Ignores links to other sites. */
export function brokenLinks({ pages, isPacked, isInRepository }: Place): string[] {
  return [...pages].flatMap(([page, text]) =>
    linksOf(text)
      .filter((link) => {
        const inRepository = REPOSITORY.exec(link)?.[1];
        if (inRepository !== undefined) return !isInRepository(inRepository);
        if (/^[a-z]+:/.test(link)) return false;
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file).replace(/\/$/, "");
        if (!isPacked(target)) return true;
        return anchor !== undefined && !anchorsOf(pages.get(target) ?? "").has(anchor);
      })
      .map((link) => `${page}: ${link}`),
  );
}

function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
}

/** Returns the anchors of headings, as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const headings = [...withoutCode(markdown, /^```[\s\S]*?^```/gm).matchAll(/^#+ (.+)$/gm)];
  return new Set(
    headings.map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    ),
  );
}

function withoutCode(markdown: string, code = /^```[\s\S]*?^```|`[^`\n]*`/gm): string {
  return markdown.replaceAll(code, "");
}
