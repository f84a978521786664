import { METHODS } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import type { WorkflowFile } from "../../spec/workflow-file.js";

export interface Preparation {
  /** Where the bundle is written. */
  source: string;
  /** Criteria of steps that need a server which remembers are kept. */
  stateful: boolean;
  /** Values of inputs, by name. */
  inputs: ReadonlyMap<string, string>;
}

/** The document as it is run: with the bundle as its source, the given inputs, and no criterion that cannot hold. */
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

/** All operations of the bundle at one address, whatever servers they name. */
export function aimBundle(document: JsonObject, target: URL): JsonObject {
  const paths = Object.entries(objectOf(document.paths)).map(([key, value]) => {
    const { servers: _, ...item } = objectOf(value);
    for (const method of METHODS) if (isObject(item[method])) item[method] = withoutServers(item[method]);
    return [key, item];
  });
  return { ...document, servers: [{ url: target.href.replace(/\/+$/, "") }], paths: Object.fromEntries(paths) };
}

/** The names of all inputs that any workflow has. */
export function inputNames(files: readonly WorkflowFile[]): string[] {
  const names = files.flatMap(({ document }) =>
    arrayOf(document.workflows).flatMap((workflow) =>
      Object.keys(objectOf(objectOf(objectOf(workflow).inputs).properties)),
    ),
  );
  return [...new Set(names)];
}

/** `name=value`, once for each input. */
export function readInputs(texts: readonly string[], known: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const equals = text.indexOf("=");
      const name = equals < 0 ? text : text.slice(0, equals);
      if (equals > 0 && known.includes(name)) return [name, text.slice(equals + 1)] as const;
      const reason = equals < 0 ? "takes NAME=VALUE" : `knows no "${name}"`;
      throw new UserError(`--input ${reason}; the workflows have ${known.join(", ") || "no inputs"}`, { exitCode: 2 });
    }),
  );
}

function withDefaults(inputs: JsonObject, given: ReadonlyMap<string, string>): JsonObject {
  const properties = Object.entries(objectOf(inputs.properties)).map(([name, schema]): [string, Json | undefined] => {
    const value = given.get(name);
    return [name, value === undefined ? schema : { ...objectOf(schema), default: value }];
  });
  return { ...inputs, properties: Object.fromEntries(properties) };
}

/** A server that remembers nothing still answers with success; what it answers, or that something is gone, it cannot know. */
const ANY_SERVER = /^\$statusCode == 2\d\d$/;

function withoutState(step: JsonObject): JsonObject {
  if (step["x-stateful"] !== true) return step;
  const { successCriteria, ...rest } = step;
  const kept = arrayOf(successCriteria).filter((one) => ANY_SERVER.test(String(objectOf(one).condition)));
  return kept.length > 0 ? { ...rest, successCriteria: kept } : rest;
}

function withoutServers(operation: JsonObject): JsonObject {
  const { servers: _, ...rest } = operation;
  return rest;
}
