/** Measures one client in a process of its own, against a server in another. */
import { timeCalls } from "../lib/time-calls.js";
import { CLIENTS } from "./contestants.js";

const { index, baseUrl } = JSON.parse(process.argv[2] ?? "{}") as { index: number; baseUrl: string };
const client = CLIENTS[index];
if (!client) throw new Error(`there is no client ${index}`);

const call = await client.make(baseUrl);
const answer = JSON.stringify(await call());
if (!answer?.includes("Jug")) throw new Error(`it gives ${answer}`);
console.log(JSON.stringify(await timeCalls(call)));
process.exit(0); // connections are kept alive
