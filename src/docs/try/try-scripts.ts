import { describeApi, describeOperation, usualSecurity, writeParts } from "../../generate/describe.js";
import { filledBy } from "../../generate/fields.js";
import { linkValidators } from "../../generate/link-validators.js";
import type { ValidatorModule } from "../../generate/module-writer.js";
import { safeDocument } from "../../generate/safe-document.js";
import { ValidatorFiles } from "../../generate/validators.js";
import type { Api } from "../../model/api.js";
import { literal, propertyKey } from "../../model/names.js";
import { readApi } from "../../model/read-api.js";
import { UserError } from "../../platform/user-error.js";
import type { JsonObject } from "../../schema/json.js";
import type { Memo } from "../../workspace/generation-cache.js";
import { tryData } from "./try-data.js";

/**
 * A script for each operation of an API, in their order: the descriptor that the client has of it, its validators and what its
 * form shows. The console loads it when a reader wants to try the operation. `pause` is awaited between operations.
 */
export async function tryScripts(
  id: string,
  original: JsonObject,
  pause: () => Promise<void>,
  modules?: Memo<ValidatorModule>,
): Promise<string[]> {
  const api = readApi(id, safeDocument(original).document);
  const linkedAt = linkedValidators(api, modules);
  const usual = usualSecurity(api);
  const scripts: string[] = [];
  for (const [index, operation] of api.operations.entries()) {
    await pause();
    const name = propertyKey(operation.id);
    const linked = linkedAt(index);
    const validators = linked === undefined ? "({})" : `({ ${name}: async () => ${linked} })`;
    const own = writeParts(describeOperation(usual, operation, filledBy(api, operation)));
    const lines = [
      "globalThis.chatwireTry = (support) => ({",
      `data: ${literal(tryData(api, operation))},`,
      `name: ${literal(operation.id)},`,
      `isJudged: ${linked !== undefined},`,
      `api: {\n${writeParts(describeApi(api))}validators: async () => ${validators},`,
      `operations: { ${name}: { ${own} } } },`,
      "});\n",
    ];
    scripts.push(lines.join("\n"));
  }
  return scripts;
}

/** The validators of each operation as an expression; none where a schema cannot be compiled, which lint tells. */
function linkedValidators(api: Api, known: Memo<ValidatorModule> | undefined): (index: number) => string | undefined {
  const validators = new ValidatorFiles(api, api.id, known);
  try {
    const modules = validators.operations();
    return (index) => {
      const module = modules[index];
      return module === undefined ? undefined : linkValidators(validators.files, module);
    };
  } catch (error) {
    if (error instanceof UserError) return () => undefined;
    throw error;
  }
}
