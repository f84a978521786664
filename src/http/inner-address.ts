import { lookup } from "node:dns/promises";
import { BlockList } from "node:net";

/** Networks that are not the internet: this machine, its neighbours, and where clouds answer with credentials (169.254.169.254). */
const INNER = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  INNER.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  INNER.addSubnet(network, prefix, "ipv6");

/** Whether a host is one of this machine or of a network behind it. A name that leads nowhere is none: the request will say so. */
export async function isInner(hostname: string): Promise<boolean> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  return found.some(({ address, family }) => INNER.check(address, family === 6 ? "ipv6" : "ipv4"));
}
