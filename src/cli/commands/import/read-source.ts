import type { IncomingMessage } from "node:http";
import { guardedGet, PrivateHostError, type Resolve } from "../../../http/guarded-get.js";
import { UserError } from "../../../platform/user-error.js";
import { MAX_VENDOR_FILE_BYTES, readText } from "../../../workspace/files/parse-source.js";

const TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;

export interface Download {
  /** Logs each redirect. */
  log: (line: string) => void;
  /** Resolves host names. The default is the resolver of the operating system. */
  resolve?: Resolve | undefined;
}

export function isUrl(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/** Reads a file. Throws a `UserError` when it cannot. */
export function readLocal(file: string): string {
  const content = readText(file, MAX_VENDOR_FILE_BYTES);
  if ("absent" in content) throw new UserError(`${file} ${content.absent}`, { exitCode: 2 });
  if ("diagnostic" in content) throw new UserError(`${file}: ${content.diagnostic.message}`);
  return content.text;
}

/** Downloads a text over HTTP, limited in size and time. Logs every redirect. */
export async function download(source: string, { log, resolve }: Download): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = checkedUrl(source);
  let from: string | undefined;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    // Only the user decides to use a private network, and a redirect does not.
    const allowPrivate = from === undefined || new URL(from).hostname === new URL(url).hostname;
    const response = await guardedGet(url, { signal, allowPrivate, resolve }).catch((cause: unknown) => {
      throw new UserError(
        cause instanceof PrivateHostError
          ? `${from} redirects to ${new URL(url).hostname}, on this machine or its private network: use that URL if this is intended`
          : `${url} cannot be downloaded: ${reasonOf(cause)}`,
        { cause },
      );
    });
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      from = url;
      url = redirectTarget(from, headers.location);
      log(`redirected to ${url}`);
      continue;
    }
    if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      throw new UserError(`${url} responded with status ${statusCode} instead of a document`);
    }
    return readBody(response, url);
  }
  throw new UserError(`${source} redirects more than ${MAX_REDIRECTS} times: use the URL of the document itself`);
}

function redirectTarget(from: string, location: string): string {
  if (!URL.canParse(location, from)) throw new UserError(`${from} redirects to an invalid URL`);
  return checkedUrl(new URL(location, from).href, from);
}

function checkedUrl(source: string, from?: string): string {
  if (!URL.canParse(source)) throw new UserError(`${JSON.stringify(source)} is not a valid URL`, { exitCode: 2 });
  const { protocol, username, password, href } = new URL(source);
  if (protocol !== "http:" && protocol !== "https:")
    throw new UserError(`${protocol} URLs are not supported: use a file, or a URL that begins with https://`, {
      exitCode: 2,
    });
  if (username || password)
    throw new UserError("the URL holds credentials: download the document yourself, and import the file", {
      exitCode: 2,
    });
  if (from?.startsWith("https:") && protocol === "http:")
    throw new UserError(
      `${from} redirects to ${href}, which is not encrypted: download the document, and import the file`,
    );
  return href;
}

async function readBody(response: IncomingMessage, url: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_VENDOR_FILE_BYTES)
        throw new UserError(`${url} has more than ${MAX_VENDOR_FILE_BYTES} bytes, which is the limit`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${url} cannot be downloaded: ${reasonOf(cause)}`, { cause });
  }
  return Buffer.concat(chunks).toString("utf8");
}

function reasonOf(cause: unknown): string {
  const error = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (error instanceof Error && error.name === "TimeoutError") return `no response within ${TIMEOUT_MS / 1000} s`;
  return error instanceof Error ? error.message || error.name : String(error);
}
