import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { guardedGet, PrivateHostError } from "../../src/http/guarded-get.js";

const { signal } = new AbortController();

describe("an address that the internet does not reach is rejected", () => {
  const rows = [
    { name: "this machine", address: "127.8.8.8" },
    { name: "this machine by IPv6", address: "::1" },
    { name: "a neighbor", address: "192.168.1.1" },
    { name: "a neighbor by IPv6", address: "fe80::1" },
    { name: "an IPv4 address in IPv6 form", address: "::ffff:10.0.0.1" },
    { name: "an IPv4 address in the old IPv6 form", address: "::10.0.0.1" },
    { name: "a metadata service", address: "169.254.169.254" },
    { name: "another metadata service", address: "192.0.0.192" },
    { name: "a metadata service by IPv6", address: "fd00:ec2::254" },
    { name: "a benchmark network", address: "198.19.0.1" },
    { name: "carrier-grade NAT", address: "100.64.0.1" },
    { name: "NAT64", address: "64:ff9b::a00:1" },
    { name: "local NAT64", address: "64:ff9b:1::1" },
    { name: "6to4", address: "2002:a00:1::1" },
    { name: "Teredo", address: "2001:0:1::1" },
    { name: "multicast", address: "224.0.0.1" },
    { name: "broadcast", address: "255.255.255.255" },
  ];
  test.each(rows)("$name: $address", async ({ address }) => {
    const literal = address.includes(":") ? `[${address}]` : address;
    await expect(guardedGet(`http://${literal}:1/`, { signal, allowPrivate: false })).rejects.toThrow(PrivateHostError);
    const resolve = async () => [
      { address: "8.8.8.8", family: 4 },
      { address, family: address.includes(":") ? 6 : 4 },
    ];
    await expect(guardedGet("http://name.test:1/", { signal, allowPrivate: false, resolve })).rejects.toThrow(
      PrivateHostError,
    );
  });
});

test("a name is resolved once, and this address is called", async () => {
  const server = createServer((request, response) => response.end(request.headers.host));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  let resolved = 0;
  const resolve = async () => {
    resolved++;
    return [{ address: "127.0.0.1", family: 4 }];
  };
  const response = await guardedGet(`http://rebound.test:${port}/`, { signal, allowPrivate: true, resolve });
  expect(String((await response.toArray())[0])).toBe(`rebound.test:${port}`);
  expect(resolved).toBe(1);
});

test("a name without an address is an error", async () => {
  const resolve = async () => [];
  const response = guardedGet("http://nowhere.test/", { signal, allowPrivate: false, resolve });
  await expect(response).rejects.toThrow("nowhere.test has no address");
});
