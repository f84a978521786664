import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseJson } from "../../http/decode/json.js";
import { UserError } from "../../platform/user-error.js";
import { isObject, objectOf } from "../../schema/json.js";
import type { Entry } from "./entry.js";
import { readLine } from "./ndjson.js";
import { readHar } from "./read-har.js";

const MAX_HAR_BYTES = 128 * 1024 * 1024;
const MAX_LINE_LENGTH = 16 * 1024 * 1024;
const MAX_DEPTH = 100;
const RECORDING = /\.(har|ndjson|jsonl)$/;

/** The files of a path: itself, or the recordings of a folder. */
export function findRecordings(name: string, cwd: string): { name: string; file: string }[] {
  const file = path.resolve(cwd, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw wrong(`${name} does not exist`);
  if (!found.isDirectory()) return [{ name, file }];
  const names = readdirSync(file).filter((child) => RECORDING.test(child));
  if (names.length === 0) throw wrong(`${name} holds no recording: a file that ends in .har, .ndjson or .jsonl`);
  return names.sort().map((child) => ({ name: path.join(name, child), file: path.join(file, child) }));
}

/** The entries of a recording. What cannot be read is the user's mistake, told without what stands there. */
export async function* readRecording({ name, file }: { name: string; file: string }): AsyncGenerator<Entry> {
  if (file.endsWith(".har")) {
    if (statSync(file).size > MAX_HAR_BYTES)
      throw wrong(`${name} is larger than ${MAX_HAR_BYTES} bytes: record NDJSON, which may be of any size`);
    const document = parse(readFileSync(file, "utf8"), name);
    if (!isObject(objectOf(document).log)) throw wrong(`${name} is no HAR: it has no "log"`);
    yield* readHar(objectOf(document));
    return;
  }
  let number = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    number++;
    if (line.length > MAX_LINE_LENGTH)
      throw wrong(`${name}: entry ${number} is longer than ${MAX_LINE_LENGTH} characters`);
    const value = parse(line, `${name}: entry ${number}`);
    if (!isObject(value)) throw wrong(`${name}: entry ${number} is no JSON object`);
    yield readLine(value, number);
  }
}

function parse(text: string, what: string): unknown {
  const parsed = parseJson(text, MAX_DEPTH);
  if (parsed.ok) return parsed.value;
  throw wrong(`${what} ${parsed.message}`);
}

function wrong(message: string): UserError {
  return new UserError(message, { exitCode: 2 });
}
