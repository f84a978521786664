import { createServer } from "node:http";

/* What Node itself can do: the request is read to its end, the answer is one text of the usual size. */

const body = JSON.stringify({ list: [{ id: 3, name: "Jug", text: "x".repeat(150) }] });
const headers = { "content-type": "application/json", "content-length": String(body.length) };

createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(body));
}).listen(Number(process.argv[2]), "127.0.0.1");
