import { lookup } from "node:dns/promises";
import { BlockList } from "node:net";

/** Private networks: this machine, its neighbours, and the metadata service of clouds, which hands out credentials (169.254.169.254). */
const PRIVATE_NETWORKS = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  PRIVATE_NETWORKS.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  PRIVATE_NETWORKS.addSubnet(network, prefix, "ipv6");

/** Returns whether a host is this machine or in a private network. Returns false for a name that cannot be resolved, because the request itself will fail. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
  const addresses = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  return addresses.some(({ address, family }) => PRIVATE_NETWORKS.check(address, family === 6 ? "ipv6" : "ipv4"));
}
