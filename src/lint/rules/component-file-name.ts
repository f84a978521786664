import type { Contract } from "../../spec/source/contract.js";
import type { Node } from "../../spec/source/walk.js";
import type { Rule } from "./rule.js";

const KINDS: Record<string, string> = {
  Schema: "schema",
  Response: "response",
  Parameter: "parameter",
  Header: "header",
  RequestBody: "request body",
};

/** File name = component name = type name. */
export const componentFileName: Rule = {
  name: "component-file-name",
  summary: "files and components of schemas, responses, parameters and headers are named in PascalCase",
  *check(contract) {
    for (const { kind, place, use } of components(contract)) {
      if (/^[A-Z][A-Za-z0-9]*$/.test(place.name)) continue;
      yield {
        place: use,
        message: `The ${KINDS[kind]} "${place.name}" must be named in PascalCase, such as "${suggest(place.name)}": it becomes a component and a type.`,
      };
    }
  },
};

function components({ openapi, asyncapi }: Contract): Node[] {
  const nodes = [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])];
  return nodes.filter(({ kind, place, use, first }) => {
    const { path } = place;
    const named = (path.length === 0 && use.ref !== undefined) || (path[0] === "components" && path.length === 3);
    return kind in KINDS && first && named;
  });
}

function suggest(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
