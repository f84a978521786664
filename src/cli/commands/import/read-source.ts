import { isPrivateHost } from "../../../http/private-host.js";
import { UserError } from "../../../platform/user-error.js";
import { MAX_VENDOR_FILE_BYTES } from "../../../workspace/files/limits.js";
import { readText } from "../../../workspace/files/parse-source.js";

const TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;

export interface Download {
  fetch: typeof fetch;
  /** Logs each redirect. */
  log: (line: string) => void;
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
export async function download(source: string, { fetch, log }: Download): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = checkedUrl(source);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, { redirect: "manual", signal }).catch((cause: unknown) => {
      throw new UserError(`${url} cannot be downloaded: ${reasonOf(cause)}`, { cause });
    });
    const to = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && to !== null) {
      await response.body?.cancel();
      url = await redirectTarget(url, to);
      log(`redirected to ${url}`);
      continue;
    }
    if (!response.ok) throw new UserError(`${url} responded with status ${response.status} instead of a document`);
    return readBody(response, url);
  }
  throw new UserError(`${source} redirects more than ${MAX_REDIRECTS} times: use the URL of the document itself`);
}

/** Follows a redirect, but not into a private network that the user did not name. */
async function redirectTarget(from: string, location: string): Promise<string> {
  if (!URL.canParse(location, from)) throw new UserError(`${from} redirects to an invalid URL`);
  const to = checkedUrl(new URL(location, from).href, from);
  const { hostname } = new URL(to);
  if (hostname !== new URL(from).hostname && (await isPrivateHost(hostname)))
    throw new UserError(
      `${from} redirects to ${hostname}, on this machine or its private network: use that URL if this is intended`,
    );
  return to;
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

async function readBody(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
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
