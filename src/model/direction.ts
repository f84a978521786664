import { forRequest, forResponse } from "../schema/direction.js";
import type { JsonObject } from "../schema/json.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { Api, Operation } from "./api.js";
import { readApi } from "./read-api.js";

/** Returns the API as it applies to requests, without `readOnly` properties. Returns the same object if it has none. */
export const requestApi = memoizeByObject((api: Api): Api => edited(api, forRequest));

/** Returns the API as it applies to responses and deliveries, without `writeOnly` properties. Returns the same object if it has none. */
export const responseApi = memoizeByObject((api: Api): Api => edited(api, forResponse));

function edited(api: Api, edit: typeof forRequest): Api {
  const document = edit(api.document, api.schemas) as JsonObject;
  return document === api.document ? api : readApi(api.id, document);
}

/** Returns an operation as an edited API describes it. */
export function operationIn(api: Api, operation: Operation): Operation {
  return api.operations.find(({ pointer }) => pointer === operation.pointer) ?? operation;
}
