import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { contractFiles } from "../../src/workspace/init/contract-files.js";
import { emptyFolder } from "../lib/workspace.js";

/** A workspace of so many contracts, each with so many operations besides the one and the webhook of a new contract. */
export async function makeWorkspace(name: string, apis: number, operations: number): Promise<string> {
  const root = await emptyFolder(name);
  const ids = Array.from({ length: apis }, (_, index) => `acme/api-${index + 1}`);
  for (const id of ids) await writeContract(root, id, operations);
  const entries = ids.flatMap((id) => [
    `  ${id}:\n    root: openapi/${id}/openapi.yaml\n`,
    `  ${id}@async:\n    root: openapi/${id}/asyncapi.yaml\n`,
  ]);
  await writeFile(
    path.join(root, "redocly.yaml"),
    `telemetry: "off"\nextends: [recommended-strict]\nasync3Rules:\n  security-defined: "off"\napis:\n${entries.join("")}`,
  );
  return root;
}

async function writeContract(root: string, id: string, operations: number): Promise<void> {
  const files = { ...contractFiles(id) };
  const names = Array.from({ length: operations }, (_, index) => index + 1);
  const [vendor = ""] = id.split("/");
  for (const n of names) Object.assign(files, operationFiles(n, vendor));
  const more = names.map((n) => `  /v1/things-${n}/{id}: {$ref: paths/updateThing${n}.yaml}\n`).join("");
  files["openapi.yaml"] = (files["openapi.yaml"] ?? "")
    .replace("\nwebhooks:", `\n${more}webhooks:`)
    .replace(/\n\n/g, "\n");
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(root, "openapi", id, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** An operation of usual size: a path parameter, a body, an answer, two errors, and an example of each. */
function operationFiles(n: number, vendor: string): Record<string, string> {
  return {
    [`paths/updateThing${n}.yaml`]: `post:
  operationId: updateThing${n}
  summary: Update a thing of kind ${n}
  description: Changes what is given and keeps the rest.
  tags: [Items]
  externalDocs: {url: "https://${vendor}.example/docs#update-thing-${n}"}
  x-effect: write
  parameters:
    - name: id
      in: path
      required: true
      description: Id of the thing.
      schema: {type: integer, minimum: 1}
      example: 7
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: ../schemas/UpdateThing${n}Request.yaml}
        examples:
          request: {$ref: ../examples/updateThing${n}.request.yaml}
  responses:
    "200":
      description: The thing as it is now.
      content:
        application/json:
          schema: {$ref: ../schemas/Thing${n}.yaml}
          examples:
            updated: {$ref: ../examples/updateThing${n}.updated.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
    "401": {$ref: ../responses/Unauthorized.yaml}
`,
    [`schemas/UpdateThing${n}Request.yaml`]: `type: object
description: What of the thing changes.
additionalProperties: false
properties:
  name: {type: string, description: Its name., minLength: 1, maxLength: 100}
  kind: {type: string, description: Its kind., enum: [small, large, other]}
  tags: {type: array, description: Its tags., items: {type: string}, maxItems: 20}
`,
    [`schemas/Thing${n}.yaml`]: `type: object
description: A thing of kind ${n}.
required: [id, name]
properties:
  id: {type: integer, description: Its id., minimum: 1}
  name: {type: string, description: Its name.}
  kind: {type: string, description: Its kind., enum: [small, large, other]}
  tags: {type: array, description: Its tags., items: {type: string}}
  created_at: {type: string, format: date-time, description: When it was made.}
`,
    [`examples/updateThing${n}.request.yaml`]:
      "summary: A new name\nvalue: {name: Second, kind: small, tags: [a, b]}\n",
    [`examples/updateThing${n}.updated.yaml`]:
      'summary: It is changed\nvalue: {id: 7, name: Second, kind: small, tags: [a, b], created_at: "2026-01-02T03:04:05Z"}\n',
  };
}
