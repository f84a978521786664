import { type Api, type JsonObject, readApi, UserError } from "../../../model/index.js";
import { describeApi, describeOperation, usualSecurity, writeParts } from "../../generate/describe.js";
import { filledBy } from "../../generate/fields.js";
import { linkValidators } from "../../generate/link-validators.js";
import { literal, propertyKey } from "../../generate/names.js";
import { safeDocument } from "../../generate/safe-document.js";
import { ValidatorFiles } from "../../generate/validators.js";
import { tryData } from "./try-data.js";

/**
 * A script for each operation of an API, in their order: the descriptor that the client has of it, its validators and what its
 * form shows. The console loads it when a reader wants to try the operation.
 */
export function tryScripts(id: string, original: JsonObject): string[] {
  const api = readApi(id, safeDocument(original).document);
  const validators = linkedValidators(api);
  const usual = usualSecurity(api);
  return api.operations.map((operation, index) => {
    const name = propertyKey(operation.id);
    const linked = validators[index];
    const described = describeApi(api, linked === undefined ? "({})" : `({ ${name}: async () => ${linked} })`);
    const own = writeParts(describeOperation(usual, operation, filledBy(api, operation)));
    return [
      "globalThis.chatwireTry = (support) => ({",
      `data: ${literal(tryData(api, operation))},`,
      `name: ${literal(operation.id)},`,
      `isJudged: ${linked !== undefined},`,
      `api: {\n${described}operations: { ${name}: ${own} } },`,
      "});\n",
    ].join("\n");
  });
}

/** The validators of each operation as an expression; none where a schema cannot be compiled, which lint tells. */
function linkedValidators(api: Api): string[] {
  const validators = new ValidatorFiles(api, api.id);
  try {
    return validators.operations().map((module) => linkValidators(validators.files, module));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
