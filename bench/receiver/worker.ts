/** Measures one receiver in a process of its own; what it claims is tried first. */
import { type Cost, timeCalls } from "../lib/time-calls.js";
import { RECEIVERS } from "./contestants.js";
import { deliver } from "./delivery.js";

const { index, example } = JSON.parse(process.argv[2] ?? "{}") as { index: number; example: string };
const receiver = RECEIVERS[index];
if (!receiver) throw new Error(`there is no receiver ${index}`);

let count = 0;
const take = await receiver.make(() => count++);
const rejects = async (...given: Parameters<typeof deliver>) => {
  const delivery = deliver(...given);
  if (given.length === 1) delivery.body[20] = "#".charCodeAt(0); // inside of a text: only the signature can log
  return Promise.resolve(delivery)
    .then(take)
    .then(
      () => false,
      () => true,
    );
};
if (receiver.proof !== "body-secret" && !(await rejects(example))) throw new Error("it takes a body that was changed");
if ((await rejects(example, true)) !== receiver.validates)
  throw new Error("it judges a wrong body otherwise than said");
const before = count;
const delivery = deliver(example);
await take(delivery);
if (count !== before + 1) throw new Error("its handler was not called");

const cost: Cost & { bytes: number } = { ...(await timeCalls(() => take(delivery))), bytes: delivery.body.length };
console.log(JSON.stringify(cost));
