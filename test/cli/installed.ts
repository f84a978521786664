import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./program.js";
import { copyOf, write } from "./workspace.js";

/** Creates a workspace like a user's after `npm install chatwire`. The caller must remove it. */
export function installed(): string {
  const root = copyOf("small");
  mkdirSync(path.join(root, "node_modules"));
  symlinkSync(ROOT, path.join(root, "node_modules/chatwire"));
  symlinkSync(path.join(ROOT, "node_modules/openapi-fetch"), path.join(root, "node_modules/openapi-fetch"));
  write(root, "package.json", '{"type": "module"}');
  write(root, "tsconfig.json", TSCONFIG);
  return root;
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "nodenext",
    customConditions: ["chatwire-source"],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ["program.ts", "generated"],
});
