import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { camelCase, pascalCase } from "../../src/model/names.js";
import { BUILD, ROOT } from "../lib/places.js";
import { emptyFolder } from "../lib/workspace.js";

/** A project that is type-checked: its one source, and what it calls. */
export interface Project {
  name: string;
  folder: string;
}

interface Call {
  api: string;
  operationId: string;
  method: string;
  path: string;
}

interface Bundle {
  paths?: Record<string, Record<string, { operationId?: string }>>;
}

const APIS = ["gosquared/webhooks", "livechat/configuration", "support-board/web"];
const CONFIG = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  files: ["calls.ts"],
};

/** Makes the projects: nothing, all clients imported, and a call of each operation by chatwire and by openapi-fetch. */
export async function makeProjects(): Promise<{ projects: Project[]; calls: number }> {
  const calls = (await Promise.all(APIS.map(callsOf))).flat();
  const projects = [
    await make("nothing imported", "none", "export {};\n"),
    await make("chatwire: all clients imported", "imports", imports()),
    await make("chatwire: every operation called", "calls", imports() + calls.map(chatwireCall).join("")),
    await make("openapi-fetch: every operation called", "raw", rawImports() + calls.map(rawCall).join("")),
  ];
  return { projects, calls: calls.length };
}

async function callsOf(api: string): Promise<Call[]> {
  const bundle = JSON.parse(await readFile(path.join(BUILD, "generated", api, "openapi.json"), "utf8")) as Bundle;
  return Object.entries(bundle.paths ?? {}).flatMap(([at, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) =>
      operationId ? [{ api, operationId, method, path: at }] : [],
    ),
  );
}

async function make(name: string, id: string, source: string): Promise<Project> {
  const folder = await emptyFolder(`types-${id}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), '{"type":"module"}\n');
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(CONFIG, null, 2));
  await writeFile(path.join(folder, "calls.ts"), source);
  return { name, folder };
}

function imports(): string {
  return APIS.map((api) => {
    const from = relative(path.join(BUILD, "generated", api, "index.js"));
    const type = `${pascalCase(api)}Client`;
    return `import type { ${type} } from ${from};\ndeclare const ${camelCase(api)}: ${type};\nexport { ${camelCase(api)} };\n`;
  }).join("");
}

function rawImports(): string {
  const client = `import createClient from ${relative(path.join(ROOT, "node_modules/openapi-fetch/dist/index.mjs"))};\n`;
  const each = APIS.map((api) => {
    const from = relative(path.join(BUILD, "generated", api, "types.js"));
    return `import type { paths as ${pascalCase(api)} } from ${from};\nconst ${camelCase(api)} = createClient<${pascalCase(api)}>();\n`;
  });
  return client + each.join("");
}

/** What was answered is used, so that its type is needed. */
function chatwireCall({ api, operationId }: Call): string {
  const call = `await ${camelCase(api)}.${operationId}({} as never)`;
  return `export const ${camelCase(`${api}/${operationId}`)} = await (async () => {\n  const result = ${call};\n  return result.ok ? result.data : result.reason === "http" ? result.error : undefined;\n})();\n`;
}

function rawCall({ api, operationId, method, path: at }: Call): string {
  const call = `await ${camelCase(api)}.${method.toUpperCase()}(${JSON.stringify(at)}, {} as never)`;
  return `export const ${camelCase(`${api}/${operationId}`)} = await (async () => {\n  const result = ${call};\n  return result.data ?? result.error;\n})();\n`;
}

function relative(file: string): string {
  return JSON.stringify(file);
}
