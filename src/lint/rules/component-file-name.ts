import { pascalCase } from "../../model/names.js";
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

/** The file name becomes the component name and the type name. */
export const componentFileName: Rule = {
  name: "component-file-name",
  summary: "files and components of schemas, responses, parameters, headers and request bodies are named in PascalCase",
  recommended: "off",
  *check(contract) {
    for (const { kind, place, use } of namedComponents(contract)) {
      if (/^[A-Z][A-Za-z0-9]*$/.test(place.name)) continue;
      yield {
        place: use,
        message: `The ${KINDS[kind]} "${place.name}" must be named in PascalCase, such as "${pascalCase(place.name)}", because the name becomes a component and a type.`,
      };
    }
  },
};

function namedComponents({ openapi, asyncapi }: Contract): Node[] {
  const nodes = [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])];
  return nodes.filter(({ kind, place, use, first }) => {
    const { path } = place;
    const isNamed = (path.length === 0 && use.ref !== undefined) || (path[0] === "components" && path.length === 3);
    return kind in KINDS && first && isNamed;
  });
}
