import { isInner } from "../../../http/inner-address.js";
import { UserError } from "../../../platform/user-error.js";
import { MAX_VENDOR_FILE_BYTES } from "../../../workspace/files/limits.js";
import { readText } from "../../../workspace/files/parse-source.js";

const TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;

export interface Download {
  fetch: typeof fetch;
  /** Is told of each redirect. */
  log: (line: string) => void;
}

export function isUrl(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/** The text of a file. What cannot be read is a `UserError`. */
export function readLocal(file: string): string {
  const found = readText(file, MAX_VENDOR_FILE_BYTES);
  if ("absent" in found) throw new UserError(`${file} ${found.absent}`, { exitCode: 2 });
  if ("trouble" in found) throw new UserError(`${file}: ${found.trouble.message}`);
  return found.text;
}

/** The text at an address: over HTTP alone, bounded in size and time, with every redirect told. */
export async function download(source: string, { fetch, log }: Download): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = checked(source, undefined);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, { redirect: "manual", signal }).catch((cause: unknown) => {
      throw new UserError(`${url} cannot be downloaded: ${reasonOf(cause)}`, { cause });
    });
    const to = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && to !== null) {
      await response.body?.cancel();
      url = await redirected(url, to);
      log(`redirected to ${url}`);
      continue;
    }
    if (!response.ok) throw new UserError(`${url} answered ${response.status}, and no document`);
    return readBody(response, url);
  }
  throw new UserError(`${source} redirects more than ${MAX_REDIRECTS} times: give the address of the document itself`);
}

/** Where an answer leads. Not into a network that the given address is not of: what is there was not asked for. */
async function redirected(from: string, location: string): Promise<string> {
  if (!URL.canParse(location, from)) throw new UserError(`${from} redirects to what is no address`);
  const to = checked(new URL(location, from).href, from);
  const { hostname } = new URL(to);
  if (hostname !== new URL(from).hostname && (await isInner(hostname)))
    throw new UserError(
      `${from} redirects to ${hostname}, which is of this machine or of a network behind it: give that address itself, if it is meant`,
    );
  return to;
}

function checked(source: string, from: string | undefined): string {
  if (!URL.canParse(source)) throw new UserError(`${JSON.stringify(source)} is no address`, { exitCode: 2 });
  const { protocol, username, password, href } = new URL(source);
  if (protocol !== "http:" && protocol !== "https:")
    throw new UserError(`${protocol} is not downloaded: give a file, or an address that begins with https://`, {
      exitCode: 2,
    });
  if (username || password)
    throw new UserError("the address holds credentials: download the document by yourself, and give the file", {
      exitCode: 2,
    });
  if (from?.startsWith("https:") && protocol === "http:")
    throw new UserError(`${from} redirects to ${href}, which anyone on the way can change: give a file`);
  return href;
}

async function readBody(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_VENDOR_FILE_BYTES)
        throw new UserError(`${url} has more than ${MAX_VENDOR_FILE_BYTES} bytes, which is the most that is read`);
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
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1000} s`;
  return error instanceof Error ? error.message || error.name : String(error);
}
