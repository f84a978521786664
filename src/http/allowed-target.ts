import { lookup as lookupName } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { UserError } from "../platform/user-error.js";

export interface TargetRules {
  /** Allows every host. */
  allowRemote: boolean;
  /** Resolves names other than `localhost`. Without it, such names count as remote. */
  lookup?: ((name: string) => Promise<{ address: string }[]>) | undefined;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Returns the URL to send to. Throws a `UserError` if it is not usable, or if it leaves this machine without `allowRemote`. */
export async function checkTarget(text: string, { allowRemote, lookup }: TargetRules): Promise<URL> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw usageError(
      `the target ${JSON.stringify(text.slice(0, 200))} is not an http or https URL: use one such as http://localhost:3000`,
    );
  if (url.username !== "" || url.password !== "")
    throw usageError("the target contains a user name or password: remove them from the URL");
  url.hash = "";
  if (allowRemote || (await isLocal(url, lookup))) return url;
  throw usageError(`${url.hostname} is not this machine: use --allow-remote to send requests to it`);
}

/** Resolves a name with the resolver of the operating system. */
export function systemLookup(name: string): Promise<{ address: string }[]> {
  return lookupName(name, { all: true });
}

async function isLocal(url: URL, lookup: TargetRules["lookup"]): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host)) return isLoopback(host);
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  if (!lookup) return false;
  const addresses = await lookup(host).catch((cause: unknown) => {
    throw new UserError(`the host name ${host} cannot be resolved: check its spelling`, { exitCode: 2, cause });
  });
  return addresses.length > 0 && addresses.every(({ address }) => isLoopback(address));
}

/** Returns true for an address of this machine alone, also if it is an IPv4 address in IPv6 form. */
export function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

function usageError(message: string): UserError {
  return new UserError(message, { exitCode: 2 });
}
