import { type Contract, nodesOf } from "../../spec/source/contract.js";
import { type Diagnostic, formatLocation } from "../../workspace/diagnostics/diagnostic.js";

const DUPLICATE_ID = "operation-operationId-unique";
const PATH_PARAMETER = /^path-param(eter)?s-defined$/;
const UNUSED = /^Path parameter `(?<name>.+)` is not used in the path `(?<path>.+)`/;
const UNDEFINED = /does not define the path parameter `\{(?<name>.+)\}` expected by path `(?<path>.+)`/;

/** Names the other place of a duplicate operationId, and reports a wrong path parameter once instead of once for each operation. */
export function mergeProblems(diagnostics: readonly Diagnostic[], contract: Contract): Diagnostic[] {
  const merged = diagnostics.filter(({ code }) => !PATH_PARAMETER.test(code));
  const parameters = diagnostics.filter(({ code }) => PATH_PARAMETER.test(code));
  return [...merged.map((diagnostic) => withOtherPlace(diagnostic, contract)), ...mergePathParameters(parameters)];
}

function withOtherPlace(diagnostic: Diagnostic, contract: Contract): Diagnostic {
  if (diagnostic.code !== DUPLICATE_ID) return diagnostic;
  const ids = nodesOf(contract.openapi, "Operation").map(({ place }) => {
    const id = place.child("operationId");
    return { value: id.value, location: id.diagnostic("", "").location };
  });
  // Redocly counts columns of flow style otherwise.
  const { file, line, column } = diagnostic.location;
  const onLine = ids.filter(({ location }) => location.file === file && location.line === line);
  const distance = ({ location }: (typeof ids)[number]) => Math.abs(location.column - column);
  const [here] = onLine.sort((a, b) => distance(a) - distance(b));
  const other = here && ids.find((each) => each !== here && each.value === here.value);
  if (!other) return diagnostic;
  const message = `The operationId "${here.value}" is also at ${formatLocation(other.location)}. Rename one of them: the operationId becomes a function name.`;
  return { ...diagnostic, message };
}

/** Keeps one diagnostic for each parameter of a path, or only those that say how a parameter is mistyped. */
function mergePathParameters(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const missing = new Map<string, { name: string; path: string; diagnostic: Diagnostic }>();
  for (const diagnostic of diagnostics) {
    const { name, path } = UNDEFINED.exec(diagnostic.message)?.groups ?? {};
    if (name === undefined || path === undefined || missing.has(`${path} ${name}`)) continue;
    const message = `The path "${path}" has a parameter "${name}" that is not declared. Add it to "parameters" of the path, with in: path and required: true, or correct the path.`;
    missing.set(`${path} ${name}`, { name, path, diagnostic: { ...diagnostic, message } });
  }
  const mistyped = diagnostics.flatMap((diagnostic) => {
    const { name, path } = UNUSED.exec(diagnostic.message)?.groups ?? {};
    if (name === undefined || path === undefined) return [];
    const meant = [...missing.values()].filter((each) => each.path === path);
    for (const each of meant) missing.delete(`${each.path} ${each.name}`);
    const [only, ...others] = meant;
    const advice =
      only && others.length === 0
        ? `Rename it to "${only.name}", or correct the path.`
        : "Add it to the path between braces, correct its name, or remove it.";
    return [{ ...diagnostic, message: `The path "${path}" has no parameter "${name}". ${advice}` }];
  });
  return [...mistyped, ...[...missing.values()].map(({ diagnostic }) => diagnostic)];
}
