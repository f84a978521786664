import { lookup as lookupName } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { UserError } from "../platform/user-error.js";

export interface TargetRules {
  /** Any host is allowed. */
  allowRemote: boolean;
  /** Names other than `localhost` are looked up; without it they are remote. */
  lookup?: ((name: string) => Promise<{ address: string }[]>) | undefined;
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** The URL to send to. One that cannot be used, or leads off this machine unasked, is a `UserError`. */
export async function checkTarget(text: string, { allowRemote, lookup }: TargetRules): Promise<URL> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw wrong(
      `the target ${JSON.stringify(text.slice(0, 200))} is no URL of http or https: give one such as http://localhost:3000`,
    );
  if (url.username !== "" || url.password !== "")
    throw wrong("the target holds a user or a password, which no sender sends: take them out of the URL");
  url.hash = "";
  if (allowRemote || (await isLocal(url, lookup))) return url;
  throw wrong(`${url.hostname} is not this machine: requests go there only with --allow-remote`);
}

/** Looks names up as the system does. */
export function systemLookup(name: string): Promise<{ address: string }[]> {
  return lookupName(name, { all: true });
}

async function isLocal(url: URL, lookup: TargetRules["lookup"]): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host)) return isLoopback(host);
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  if (!lookup) return false;
  const found = await lookup(host).catch((cause: unknown) => {
    throw new UserError(`the name ${host} cannot be looked up: is it spelled right?`, { exitCode: 2, cause });
  });
  return found.length > 0 && found.every(({ address }) => isLoopback(address));
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

function wrong(message: string): UserError {
  return new UserError(message, { exitCode: 2 });
}
