import { decodeSegments, literal, readTarget } from "../../../src/http/request-target.js";
import { basePaths, Router } from "../../../src/http/router.js";
import type { Api, Operation } from "../../../src/model/api.js";

/** No fixed segment of a path is called so. */
const ANY = "chatwire-any";

/** Which operations of an API a request can reach in the mock. Of paths that no request tells apart, all are reached: any of them answers. */
export function reachable(api: Api): Operation[] {
  const router = new Router(api);
  const [base] = basePaths(api.servers);
  return api.operations.filter((operation) => {
    const shape = treeOf(operation.path);
    const segments = decodeSegments(readTarget(operation.path.replaceAll(/\{[^{}]*\}/g, ANY)).path) ?? [];
    return [...router.match([...(base?.segments ?? []).map(literal), ...segments])].some(({ operations }) =>
      operations.get(operation.method)?.some((reached) => reached === operation || treeOf(reached.path) === shape),
    );
  });
}

function treeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
