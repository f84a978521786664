import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { UserError } from "../platform/user-error.js";
import { type Files, replaceTree } from "../workspace/files/output-tree.js";
import type { ReadPage } from "./serve-pages.js";

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

/** Writes the pages of the package's APIs into a folder, and replaces what it contains. Returns the number of pages. */
export async function writePackagePages(folder: string): Promise<number> {
  const files = await readPackagePages();
  await replaceTree(folder, files);
  return [...files.keys()].filter((file) => file.endsWith(".html")).length;
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
