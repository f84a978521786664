import path from "node:path";
import { type Contract, usesOf } from "../../spec/source/contract.js";
import type { Node } from "../../spec/source/walk.js";
import { operationsOf } from "./operations.js";
import { isResultError } from "./result-error.js";
import type { Finding, Rule } from "./rule.js";

const NAME = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.ya?ml$/;

/** Examples are found by name: whose they are, and which case. */
export const exampleFileName: Rule = {
  name: "example-file-name",
  summary:
    "an example of a body is a file <operationId or event>.<case>.yaml, used under its case; a shared error is <cause>.<case>.yaml",
  *check(contract) {
    const users = countUsers(contract);
    const owners = new Set(
      operationsOf(contract).flatMap(({ id, event }) => [id, event].filter((name) => name !== undefined)),
    );
    for (const node of usesOf(contract.openapi, "Example")) {
      if (node.owner?.kind !== "MediaType") continue;
      const operation = operationAbove(node);
      const shared =
        isErrorOrShared(node) ||
        (users.get(node.place.id) ?? 0) > 1 ||
        (operation !== undefined && isResultError(contract, operation.place, node.place));
      yield* objections(node, shared ? undefined : owners);
    }
  },
};

function* objections({ use, place, key }: Node, owners: Set<string> | undefined): Iterable<Finding> {
  if (use.ref === undefined) {
    yield {
      place: use,
      message: `The example "${key}" is written out here. Move it to examples/${owners ? "<operationId or event>" : "<cause>"}.${key}.yaml and leave a $ref.`,
    };
    return;
  }
  const file = path.basename(place.source.file);
  const [, owner = "", name = ""] = NAME.exec(file) ?? [];
  if (!owner) {
    yield {
      place: use,
      message: `The example file "${file}" must be named ${owners ? "<operationId or event>" : "<cause>"}.<case>.yaml.`,
    };
  } else if (owners && !owners.has(owner)) {
    yield {
      place: use,
      message: `The example file "${file}" must begin with the operationId or event that it is an example of.`,
    };
  } else if (name !== key && !(owners === undefined && key === owner)) {
    yield {
      place: use,
      message: `The example "${key}" is the file "${file}": use it under its case, "${name}", or rename the file.`,
    };
  }
}

/** Examples of errors and of shared responses belong to a cause, not to an operation. */
function isErrorOrShared(node: Node): boolean {
  for (let owner = node.owner; owner; owner = owner.owner) {
    if (owner.kind === "Response") return owner.use.ref !== undefined || !String(owner.key).startsWith("2");
    if (owner.kind === "RequestBody") return owner.use.ref !== undefined;
  }
  return true;
}

/** How many operations use each example. */
function countUsers(contract: Contract): Map<string, number> {
  const users = new Map<string, Set<string>>();
  for (const node of usesOf(contract.openapi, "Example")) {
    const known = users.get(node.place.id) ?? new Set();
    users.set(node.place.id, known.add(operationAbove(node)?.place.id ?? ""));
  }
  return new Map([...users].map(([id, owners]) => [id, owners.size]));
}

function operationAbove(node: Node): Node | undefined {
  let owner = node.owner;
  while (owner && owner.kind !== "Operation") owner = owner.owner;
  return owner;
}
