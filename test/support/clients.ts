import type { Api } from "../../src/model/api.js";
import { filledFields, optionNames, usedSchemes } from "../../src/model/client-options.js";
import { camelCase, pascalCase } from "../../src/model/names.js";
import type { UntypedClient } from "../../src/runtime/client/client.js";
import { memoizeByObject } from "../../src/schema/memoize.js";
import { generatedExport } from "./generated.js";

/** Returns credentials for every option of a client. */
export const credentials = memoizeByObject((api: Api): Record<string, string> => {
  const [alternative = []] = api.operations[0]?.security ?? [];
  const schemes = usedSchemes(api).filter(({ name }) => alternative.some(({ scheme }) => scheme === name));
  const fields = api.operations.flatMap((operation) =>
    filledFields(api, operation).filter(({ in: place }) => place === "body"),
  );
  const names = [...schemes.flatMap(optionNames), ...fields.map(({ option }) => option)];
  return Object.fromEntries(names.map((name) => [name, `test-${name}`]));
});

/** Where a vendor's base URL is on a mock. */
export function mockBaseUrl(api: Api, mock: string): string {
  const [server] = api.servers;
  const url = (server?.url ?? "/").replace(
    /\{([^}]+)\}/g,
    (_, name: string) => server?.variables.get(name)?.default ?? "x",
  );
  return `${mock}/${api.id}${new URL(url, "http://localhost").pathname.replace(/\/$/, "")}`;
}

/** The generated client of an API. */
export async function generatedClient(api: Api, options: object): Promise<UntypedClient> {
  const create = await generatedExport<(options: object) => UntypedClient>(api.id, `create${pascalCase(api.id)}Client`);
  return create(options);
}

export function call(client: UntypedClient, operationId: string, input: object) {
  const operation = client[camelCase(operationId)];
  if (!operation) throw new Error(`no function ${operationId}`);
  return operation(input);
}
