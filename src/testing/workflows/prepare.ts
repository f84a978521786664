import { mapOperations } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import type { WorkflowFile } from "../../spec/workflow-file.js";

export interface Preparation {
  /** The path of the bundle, relative to the workflow document. */
  source: string;
  /** Keeps the criteria that depend on the state of the server. */
  stateful: boolean;
  /** The values of inputs by name. */
  inputs: ReadonlyMap<string, string>;
}

/** Prepares a document for a run: sets the source and the inputs, and removes criteria that cannot hold. */
export function prepareWorkflow({ document }: WorkflowFile, { source, stateful, inputs }: Preparation): JsonObject {
  const [description] = arrayOf(document.sourceDescriptions);
  return {
    ...document,
    sourceDescriptions: [{ ...objectOf(description), url: source }],
    workflows: arrayOf(document.workflows).map((value) => {
      const workflow = objectOf(value);
      return {
        ...workflow,
        ...(isObject(workflow.inputs) ? { inputs: withDefaults(workflow.inputs, inputs) } : {}),
        steps: arrayOf(workflow.steps).map((step) => (stateful ? step : withoutState(objectOf(step)))),
      };
    }),
  };
}

/**
 * Returns the bundle with `target` as the only server, and without the bodies of responses. `respect` would reject every property
 * that a schema does not name, but vendors add properties.
 */
export function withTarget(document: JsonObject, target: URL): JsonObject {
  const paths = Object.entries(objectOf(document.paths)).map(([key, value]) => {
    const { servers: _, ...item } = objectOf(value);
    return [key, mapOperations(item, prepareOperation)];
  });
  return { ...document, servers: [{ url: target.href.replace(/\/+$/, "") }], paths: Object.fromEntries(paths) };
}

/** Returns the names of the inputs of all workflows. */
export function inputNames(files: readonly WorkflowFile[]): string[] {
  const names = files.flatMap(({ document }) =>
    arrayOf(document.workflows).flatMap((workflow) =>
      Object.keys(objectOf(objectOf(objectOf(workflow).inputs).properties)),
    ),
  );
  return [...new Set(names)];
}

/** Returns the values of inputs that are secret: those that were given, and the defaults. */
export function secretInputs({ document }: WorkflowFile, values: ReadonlyMap<string, string>): string[] {
  return arrayOf(document.workflows).flatMap((workflow) =>
    Object.entries(objectOf(objectOf(objectOf(workflow).inputs).properties)).flatMap(([name, schema]) => {
      const { format, default: defaultValue } = objectOf(schema);
      const value = values.get(name) ?? stringOf(defaultValue);
      return format === "password" && value !== undefined ? [value] : [];
    }),
  );
}

/** Parses the values of `--input NAME=VALUE`. */
export function readInputs(texts: readonly string[], names: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const equals = text.indexOf("=");
      const name = equals < 0 ? text : text.slice(0, equals);
      if (equals > 0 && names.includes(name)) return [name, text.slice(equals + 1)] as const;
      const reason = equals < 0 ? "--input must be NAME=VALUE" : `the workflows have no input "${name}"`;
      throw new UserError(`${reason}; their inputs are ${names.join(", ") || "none"}`, { exitCode: 2 });
    }),
  );
}

function withDefaults(inputs: JsonObject, values: ReadonlyMap<string, string>): JsonObject {
  const properties = Object.entries(objectOf(inputs.properties)).map(([name, schema]): [string, Json | undefined] => {
    const value = values.get(name);
    return [name, value === undefined ? schema : { ...objectOf(schema), default: value }];
  });
  return { ...inputs, properties: Object.fromEntries(properties) };
}

/** The criteria that a stateless server can meet too: it responds with success, but not with the expected data. */
const STATELESS_CRITERION = /^\$statusCode == 2\d\d( \|\| \$statusCode == 2\d\d)*$/;

function withoutState(step: JsonObject): JsonObject {
  if (step["x-stateful"] !== true) return step;
  const { successCriteria, ...rest } = step;
  const criteria = arrayOf(successCriteria).filter((criterion) =>
    STATELESS_CRITERION.test(String(objectOf(criterion).condition)),
  );
  return criteria.length > 0 ? { ...rest, successCriteria: criteria } : rest;
}

function prepareOperation(operation: JsonObject): JsonObject {
  const { servers: _, responses, ...rest } = operation;
  const statuses = Object.keys(objectOf(responses)).map((status) => [status, { description: "Documented." }]);
  return { ...rest, responses: Object.fromEntries(statuses) };
}
