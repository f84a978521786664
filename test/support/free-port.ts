import { once } from "node:events";
import { createServer } from "node:net";

/** Systems choose free ports above this range, so no other program gets such a port before the test uses it. */
const [FIRST, LAST] = [20_000, 32_000];

/** Starts at a different port in each process, because other tests search at the same time. */
let next = FIRST + ((process.pid * 37) % (LAST - FIRST));

/**
 * Returns a free port of 127.0.0.1 for a program that cannot choose one itself. Servers of this process listen on port 0
 * instead.
 */
export async function freePort(): Promise<number> {
  for (let tried = FIRST; tried < LAST; tried++) {
    const port = next++;
    if (next >= LAST) next = FIRST;
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${FIRST} to ${LAST} is free`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  const listens = await once(server, "listening").then(
    () => true,
    () => false,
  );
  if (listens) await once(server.close(), "close");
  return listens;
}
