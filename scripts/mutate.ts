/** Measures how well the generated test cases detect contract changes, by mutation testing. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readApi } from "../src/model/read-api.js";
import type { JsonObject } from "../src/schema/json.js";
import { openWorkspace } from "../src/workspace/workspace.js";
import { mutate } from "./mutation/mutate.js";

const { apis, generated } = await openWorkspace(fileURLToPath(new URL("..", import.meta.url)));
const documents = apis.map(({ id }) => {
  const document = JSON.parse(readFileSync(path.join(generated, id, "openapi.json"), "utf8")) as JsonObject;
  return readApi(id, document);
});
process.exitCode = await mutate(process.argv.slice(2), documents, { output: console.log, log: console.error });
