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

/** Returns the file at a path, or the recordings in the folder at that path. */
export function findRecordings(name: string, cwd: string): { name: string; file: string }[] {
  const file = path.resolve(cwd, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw wrong(`${name} does not exist`);
  if (!stats.isDirectory()) return [{ name, file }];
  const names = readdirSync(file).filter((child) => RECORDING.test(child));
  if (names.length === 0) throw wrong(`${name} contains no recordings; their names end in .har, .ndjson or .jsonl`);
  return names.sort().map((child) => ({ name: path.join(name, child), file: path.join(file, child) }));
}

/** Reads the entries of a recording. Throws a `UserError` without any content of the file if the file is malformed. */
export async function* readRecording({ name, file }: { name: string; file: string }): AsyncGenerator<Entry> {
  if (file.endsWith(".har")) {
    if (statSync(file).size > MAX_HAR_BYTES)
      throw wrong(`${name} is larger than ${MAX_HAR_BYTES} bytes; record NDJSON instead, which has no size limit`);
    const document = parse(readFileSync(file, "utf8"), name);
    if (!isObject(objectOf(document).log)) throw wrong(`${name} is not a HAR file: it has no "log"`);
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
    if (!isObject(value)) throw wrong(`${name}: entry ${number} is not a JSON object`);
    yield readLine(value, number);
  }
}

function parse(text: string, source: string): unknown {
  const parsed = parseJson(text, MAX_DEPTH);
  if (parsed.ok) return parsed.value;
  throw wrong(`${source} ${parsed.message}`);
}

function wrong(message: string): UserError {
  return new UserError(message, { exitCode: 2 });
}
