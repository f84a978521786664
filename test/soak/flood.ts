import { connect, type Socket } from "node:net";
import { startMock } from "../../src/mock/index.js";

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Flood", version: "1" },
  paths: { "/x": { post: { operationId: "x", responses: { "204": { description: "Done." } } } } },
};

export interface FloodReport {
  connections: number;
  /** Connections that the mock closed or answered. */
  ended: number;
  /** Statuses of honest requests during and after the flood. */
  statuses: number[];
}

/** What the connections send: nothing, half a request, a body that never comes, noise. */
const OPENINGS = [
  "",
  "GET /heal",
  "POST /acme/flood/x HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{",
  "\u0016\u0003\u0001\u0000\r\n\r\n",
  "GET / HTTP/1.1\r\nx: ".padEnd(20_000, "y"),
];

/** Opens connections that never send a whole request, and checks that the mock answers others meanwhile and closes these in time. */
export async function flood(connections: number, timeoutMs: number): Promise<FloodReport> {
  const limits = { headersTimeout: 2_000, requestTimeout: 2_000 };
  const mock = await startMock({ apis: [{ id: "acme/flood", load: async () => DOCUMENT }], port: 0, limits });
  const sockets: Socket[] = [];
  const report: FloodReport = { connections, ended: 0, statuses: [] };
  const ends: Promise<void>[] = [];
  const ask = async () => report.statuses.push((await fetch(`${mock.url}/healthz`)).status);
  try {
    for (let at = 0; at < connections; at++) {
      const socket = connect(mock.port, "127.0.0.1");
      sockets.push(socket);
      ends.push(
        new Promise((resolve) => {
          socket
            .on("data", () => {})
            .on("error", () => {})
            .on("close", () => {
              report.ended++;
              resolve();
            });
        }),
      );
      const opening = OPENINGS[at % OPENINGS.length];
      if (opening) socket.write(opening);
      if (at % 100 === 0) await ask();
    }
    const timer = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
    await Promise.race([Promise.all(ends), timer]);
    await ask();
    return report;
  } finally {
    for (const socket of sockets) socket.destroy();
    await mock.close();
  }
}
