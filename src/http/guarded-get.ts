import { lookup as lookupName } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

/**
 * Networks that the internet does not reach: this machine, its neighbors, networks for tests, and the metadata services of clouds,
 * which hand out credentials (169.254.169.254, 192.0.0.192). NAT64 and 6to4 addresses are included, because they lead to any IPv4
 * address. Source: the IANA special-purpose address registries.
 */
const PRIVATE_NETWORKS = new BlockList();
for (const network of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"],
  ...["::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16"],
  ...["fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
]) {
  const [address = "", prefix] = network.split("/");
  PRIVATE_NETWORKS.addSubnet(address, Number(prefix), familyOf(address));
}

interface Address {
  address: string;
  family: number;
}

/** Resolves a name to all of its addresses. */
export type Resolve = (hostname: string) => Promise<Address[]>;

/** The address of a host is in a private network. */
export class PrivateHostError extends Error {
  override readonly name = "PrivateHostError";
}

interface GetOptions {
  signal: AbortSignal;
  /** Allows addresses in private networks. */
  allowPrivate: boolean;
  resolve?: Resolve | undefined;
}

/**
 * Sends a GET request and returns the response without following redirects. Resolves the name once and connects to one of these
 * addresses, so that a name cannot change to a private address after the check. Throws `PrivateHostError`.
 */
export function guardedGet(
  url: string,
  { signal, allowPrivate, resolve = resolveByDns }: GetOptions,
): Promise<IncomingMessage> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) && isPrivate(host)) return Promise.reject(new PrivateHostError(`${host} is private`));
  const lookup: LookupFunction = (name, { all }, callback) => {
    const found = (addresses: Address[]) => {
      const [first] = addresses;
      if (!first) callback(new Error(`${name} has no address`), "");
      else if (!allowPrivate && addresses.some(({ address }) => isPrivate(address)))
        callback(new PrivateHostError(`${name} is private`), "");
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    };
    resolve(name).then(found, (error: Error) => callback(error, ""));
  };
  const send = protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((fulfil, reject) => {
    send(url, { signal, lookup, headers: { accept: "*/*", "user-agent": "chatwire" } }, fulfil)
      .on("error", reject)
      .end();
  });
}

function resolveByDns(hostname: string): Promise<Address[]> {
  return lookupName(hostname, { all: true });
}

function isPrivate(address: string): boolean {
  return PRIVATE_NETWORKS.check(address, familyOf(address));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
