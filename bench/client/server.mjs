import { createServer } from "node:http";

/* Answers each call of the benchmark with what the contract documents, as fast as Node can. */

const body = JSON.stringify({ list: [{ id: 3, name: "Jug", url: "https://example.com/hooks", group: "People" }] });
const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(body));
}).listen(0, "127.0.0.1", () => console.log(server.address().port));
