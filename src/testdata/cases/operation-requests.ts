import type { Api, Operation } from "../../model/api.js";
import { operationIn, requestApi } from "../../model/direction.js";
import { sentMedia } from "../../model/sent-media.js";
import { issuesOf } from "../../runtime/validation/validation.js";
import { type BranchedSchema, hitsOf, pointsIn } from "../../schema/branches/branched.js";
import { type BranchPoint, type BranchTree, branchTree } from "../../schema/branches/tree.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { exhaustiveSchemas, lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import type { CaseInput } from "./case.js";
import { isSendable, requestSchema } from "./request-schema.js";

/** Returns the valid requests of an operation, which leave `readOnly` properties out. */
export function requestsOf(api: Api, operation: Operation, schemas: SchemaSet): OperationRequests {
  const edited = requestApi(api);
  return edited === api
    ? new OperationRequests(api, operation, schemas)
    : new OperationRequests(edited, operationIn(edited, operation), lenientSchemas(edited));
}

/** The requests of an operation as one schema, with its branches. */
export class OperationRequests implements BranchedSchema<CaseInput> {
  readonly document: JsonObject;
  readonly schema: JsonObject;
  readonly points: readonly BranchPoint[];
  readonly #tree: BranchTree;

  readonly api: Api;
  readonly operation: Operation;
  readonly schemas: SchemaSet;

  constructor(api: Api, operation: Operation, schemas: SchemaSet) {
    this.api = api;
    this.operation = operation;
    this.schemas = schemas;
    this.document = api.document;
    this.schema = requestSchema(operation);
    this.#tree = branchTree(api.document, schemas, this.schema);
    this.points = pointsIn(this.#tree);
  }

  get media() {
    return sentMedia(this.operation.body?.media ?? []);
  }

  /** Returns the constraints that a request breaks, each with its place. */
  issues(input: CaseInput): string[] {
    const validator = exhaustiveSchemas(this.api).validatorOf(this.schema);
    return issuesOf(validator, input).map(({ path, message }) => `${path} ${message}`.trim());
  }

  fits(input: CaseInput): boolean {
    return this.schemas.validatorOf(this.schema)(input) === true;
  }

  accepts(input: CaseInput): boolean {
    return isSendable(this.operation, input) && this.fits(input);
  }

  hits(input: CaseInput): string[] {
    return hitsOf(this.#tree, input as Json);
  }
}
