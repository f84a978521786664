import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { UserError } from "../platform/user-error.js";
import { type Files, replaceTree } from "../workspace/files/output-tree.js";
import { docsFolder, type ReadPage } from "./serve-pages.js";
import { ASSETS } from "./site/assets.js";

/** Where `start` serves the pages of the package's APIs beside those of a workspace. */
export const PACKAGE_MOUNT = "/_chatwire/package/";
/** The name of the file below `build/`. Only the package has it, not the sources. */
export const PACKAGE_PAGES = "pages.json.br";
const FILE = new URL(`../../${PACKAGE_PAGES}`, import.meta.url);

/** Compresses pages into one file. Unpacked, they are thirty times as large. */
export function packPages(files: Files): Promise<Buffer> {
  const text = JSON.stringify(Object.fromEntries(files));
  // All reference pages contain the same script, so the window must hold several of them.
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_QUALITY]: 9,
  };
  return promisify(brotliCompress)(text, { params });
}

/** Returns the pages of the package's APIs, which were rendered when the package was built. */
async function readPackagePages(): Promise<Files> {
  const packed = await readFile(FILE).catch((cause: unknown) => {
    throw new UserError("this chatwire has no pages: it runs from its sources, and only the package contains them", {
      cause,
    });
  });
  const text = await promisify(brotliDecompress)(packed);
  return new Map(Object.entries(JSON.parse(text.toString()) as Record<string, string>));
}

/** Writes the pages of the package's APIs to `build/docs/` in a folder that is not a workspace. */
export async function writePackagePages(cwd: string): Promise<{ folder: string; pages: number }> {
  const folder = docsFolder({ build: path.join(cwd, "build") });
  const existing = await readdir(folder).catch((): string[] => []);
  if (existing.length > 0 && !existing.includes(ASSETS))
    throw new UserError(
      `${folder} has other files, which would be lost: move them away, or run this in another folder`,
      {
        exitCode: 2,
      },
    );
  const files = await readPackagePages();
  await replaceTree(folder, files);
  return { folder, pages: [...files.keys()].filter((file) => file.endsWith(".html")).length };
}

/** Reads the pages of the package when the first one is requested. */
export function packagePages(): ReadPage {
  let pages: Promise<Files> | undefined;
  return async (file) => {
    pages ??= readPackagePages();
    const page = (await pages).get(file);
    return page === undefined ? undefined : Buffer.from(page);
  };
}
