import path from "node:path";
import { type Contract, usesOf } from "../../spec/source/contract.js";
import type { Node } from "../../spec/source/walk.js";
import type { Problem, Rule } from "./rule.js";
import { isResultError, operationsOf, type SourceOperation } from "./source-parts.js";

const NAME = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.ya?ml$/;

/** Readers find an example by its file name: the owner and the case. */
export const exampleFileName: Rule = {
  name: "example-file-name",
  summary:
    "a body example is a file `<operationId or event>.<case>.yaml`, a shared error example `<cause>.<case>.yaml`, and its key is the case",
  recommended: "off",
  *check(contract) {
    const users = countUsers(contract);
    const owners = new Map(operationsOf(contract).map((operation) => [operation.place.id, operation]));
    for (const node of usesOf(contract.openapi, "Example")) {
      if (node.owner?.kind !== "MediaType") continue;
      const operation = operationAbove(node);
      const shared =
        isErrorOrShared(node) ||
        (users.get(node.place.id) ?? 0) > 1 ||
        (operation !== undefined && isResultError(contract, operation.place, node.place));
      const owner = shared || !operation ? undefined : owners.get(operation.place.id);
      // Other rules report operations without a name of their own.
      if (owner && !isNamed(owner, owners.values())) continue;
      yield* checkName(node, owner);
    }
  },
};

function isNamed({ id, event }: SourceOperation, all: Iterable<SourceOperation>): boolean {
  return event !== undefined || (id !== undefined && [...all].filter((other) => other.id === id).length === 1);
}

/** Checks the name of the example of an operation or webhook. Without an owner, the example is named after a cause. */
function* checkName({ use, place, key }: Node, owner: SourceOperation | undefined): Iterable<Problem> {
  const prefix = owner?.event ?? owner?.id;
  if (use.ref === undefined) {
    yield {
      place: use,
      message: `The example "${key}" is inline. Move it to examples/${prefix ?? "<cause>"}.${key}.yaml and reference it with $ref.`,
    };
    return;
  }
  const file = path.basename(place.source.file);
  const [, first = "", name = ""] = NAME.exec(file) ?? [];
  if (!first) {
    yield {
      place: use,
      message: `The example file "${file}" must be named ${prefix ?? "<cause>"}.<case>.yaml. Rename it.`,
    };
  } else if (prefix !== undefined && first !== prefix && first !== owner?.id) {
    yield {
      place: use,
      message: `The example file "${file}" must start with "${prefix}". Rename it to "${prefix}.${name}.yaml".`,
    };
  } else if (name !== key && !(owner === undefined && key === first)) {
    yield {
      place: use,
      message: `The example "${key}" is in the file "${file}". Rename the key to "${name}", or rename the file.`,
    };
  }
}

/** Examples of errors and of shared responses are named after a cause instead of an operation. */
function isErrorOrShared(node: Node): boolean {
  for (let owner = node.owner; owner; owner = owner.owner) {
    if (owner.kind === "Response") return owner.use.ref !== undefined || !String(owner.key).startsWith("2");
    if (owner.kind === "RequestBody") return owner.use.ref !== undefined;
  }
  return true;
}

/** Counts the operations that use each example. */
function countUsers(contract: Contract): Map<string, number> {
  const users = new Map<string, Set<string>>();
  for (const node of usesOf(contract.openapi, "Example")) {
    const operations = users.get(node.place.id) ?? new Set();
    users.set(node.place.id, operations.add(operationAbove(node)?.place.id ?? ""));
  }
  return new Map([...users].map(([id, operations]) => [id, operations.size]));
}

function operationAbove(node: Node): Node | undefined {
  let owner = node.owner;
  while (owner && owner.kind !== "Operation") owner = owner.owner;
  return owner;
}
