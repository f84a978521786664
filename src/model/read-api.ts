import type { Verification } from "../schema/extension-schemas.js";
import { arrayOf, isObject, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { type Path, toPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
import type { Api, ErrorShape, Operation, Scope, SecurityScheme, Server, WebhookEvent } from "./api.js";
import { itemOperations } from "./api.js";
import { isEnding, readLifecycle } from "./lifecycle.js";
import {
  readBody,
  readCounterparts,
  readEvidence,
  readMedia,
  readParameters,
  readResponses,
  readResultErrors,
  readSelection,
} from "./read-parts.js";

/** Reads a bundled OpenAPI 3.1 document. Treats invalid parts as absent, because lint reports them. */
export function readApi(id: string, document: JsonObject): Api {
  const info = objectOf(document.info);
  const components = objectOf(document.components);
  return {
    id,
    title: stringOf(info.title) ?? id,
    version: stringOf(info.version) ?? "",
    summary: stringOf(info.summary),
    description: stringOf(info.description),
    lifecycle: readLifecycle(document["x-lifecycle"]),
    servers: arrayOf(document.servers).map(readServer),
    operations: readOperations(document),
    events: readEvents(document),
    securitySchemes: new Map(
      Object.entries(objectOf(components.securitySchemes)).map(([name, scheme]) => [
        name,
        readSecurityScheme(name, resolve(document, scheme).value),
      ]),
    ),
    schemas: new Map(
      Object.entries(objectOf(components.schemas)).map(([name, schema]) => [
        name,
        typeof schema === "boolean" ? schema : objectOf(schema),
      ]),
    ),
    webhookVerification: document["x-webhook-verification"] as Verification | undefined,
    errorShape: readErrorShape(document["x-error-shape"]),
    nullIsAbsent: objectOf(document["x-lenient"]).nullIsAbsent === true,
    document,
  };
}

function readOwnServers(servers: unknown): Server[] | undefined {
  const own = arrayOf(servers).map(readServer);
  return own.length > 0 ? own : undefined;
}

function readServer(value: unknown): Server {
  const server = objectOf(value);
  return {
    url: stringOf(server.url) ?? "/",
    description: stringOf(server.description),
    variables: new Map(
      Object.entries(objectOf(server.variables)).map(([name, value]) => {
        const variable = objectOf(value);
        return [
          name,
          {
            default: stringOf(variable.default) ?? "",
            enum: Array.isArray(variable.enum) ? variable.enum.map(String) : undefined,
            clientOption: stringOf(variable["x-client-option"]),
          },
        ];
      }),
    ),
  };
}

function readOperations(document: JsonObject): Operation[] {
  return [...operationsUnder(document, "paths")].map(({ key, method, item, operation, path }) => {
    const [requestPath = key, fragment] = split(key, "#");
    const [field, value] = fragment === undefined ? [] : split(fragment, "=");
    return {
      id: stringOf(operation.operationId) ?? `${method} ${key}`,
      method,
      path: requestPath,
      key,
      selector: field !== undefined && value !== undefined ? { field, value } : undefined,
      summary: stringOf(operation.summary),
      description: stringOf(operation.description),
      tags: arrayOf(operation.tags).map(String),
      deprecated: operation.deprecated === true || isEnding(readLifecycle(operation["x-lifecycle"])),
      lifecycle: readLifecycle(operation["x-lifecycle"]),
      evidence: readEvidence(operation["x-evidence"]),
      source: stringOf(objectOf(operation.externalDocs).url),
      parameters: readParameters(document, item, operation, path),
      body: readBody(document, operation.requestBody, [...path, "requestBody"]),
      responses: readResponses(document, operation.responses, [...path, "responses"]),
      servers: readOwnServers(operation.servers) ?? readOwnServers(item.servers),
      security: arrayOf(operation.security ?? document.security).map((requirement) =>
        Object.entries(objectOf(requirement)).map(([scheme, scopes]) => ({
          scheme,
          scopes: arrayOf(scopes).map(String),
        })),
      ),
      effect: readEffect(operation["x-effect"]),
      stateful: operation["x-stateful"] === true,
      private: operation["x-private"] === true,
      resultErrors: readResultErrors(operation["x-result-error"] ?? document["x-result-error"]),
      pointer: toPointer(path),
    };
  });
}

function readEvents(document: JsonObject): WebhookEvent[] {
  return [...operationsUnder(document, "webhooks"), ...callbacksOf(document)].map(
    ({ key, method, operation, path }) => {
      const body = resolve(document, operation.requestBody, [...path, "requestBody"]);
      return {
        name: key,
        aliases: arrayOf(objectOf(operation["x-webhook-event"]).aliases).map(String),
        operationId: stringOf(operation.operationId) ?? key,
        method,
        summary: stringOf(operation.summary),
        description: stringOf(operation.description),
        tags: arrayOf(operation.tags).map(String),
        evidence: readEvidence(operation["x-evidence"]),
        counterparts: readCounterparts(operation["x-counterpart"]),
        pushes: arrayOf(operation["x-push"]).map(String),
        selection: readSelection({
          ...objectOf(document["x-webhook-event"]),
          ...objectOf(operation["x-webhook-event"]),
        }),
        media: readMedia(document, objectOf(body.value).content, [...body.path, "content"]),
        pointer: toPointer(path),
      };
    },
  );
}

function* operationsUnder(document: JsonObject, section: "paths" | "webhooks") {
  for (const [key, value] of Object.entries(objectOf(document[section]))) {
    const { value: resolved, path: itemPath } = resolve(document, value, [section, key]);
    const item = objectOf(resolved);
    for (const { method, operation, path: inner } of itemOperations(item)) {
      const path: Path = [...itemPath, ...inner];
      yield { key, method, item, operation, path };
    }
  }
}

/** Yields the operations of callbacks. Each is an event with the name of its callback; equal names get that of the operation before them. */
function* callbacksOf(document: JsonObject) {
  const names = new Set(Object.keys(objectOf(document.webhooks)));
  const seen = new Set<string>();
  for (const { operation: caller, path: callerPath } of operationsUnder(document, "paths")) {
    for (const [name, value] of Object.entries(objectOf(caller.callbacks))) {
      const callback = resolve(document, value, [...callerPath, "callbacks", name]);
      const items = Object.entries(objectOf(callback.value)).filter(([expression]) => !expression.startsWith("x-"));
      for (const [index, [expression, entry]] of items.entries()) {
        const { value: resolved, path: itemPath } = resolve(document, entry, [...callback.path, expression]);
        if (seen.has(toPointer(itemPath))) continue;
        seen.add(toPointer(itemPath));
        const item = objectOf(resolved);
        for (const [position, { method, operation, path: inner }] of itemOperations(item).entries()) {
          const suffix = `${items.length > 1 ? index + 1 : ""}${position > 0 ? `.${method}` : ""}`;
          const key = [name, `${String(caller.operationId ?? callerPath[1])}.${name}`]
            .map((candidate) => candidate + suffix)
            .find((candidate) => !names.has(candidate));
          if (key === undefined) continue;
          names.add(key);
          yield { key, method, item, operation, path: [...itemPath, ...inner] as Path };
        }
      }
    }
  }
}

function readSecurityScheme(name: string, value: unknown): SecurityScheme {
  const scheme = objectOf(value);
  const option = scheme["x-client-option"];
  return {
    name,
    type: stringOf(scheme.type) ?? "",
    in: stringOf(scheme.in),
    parameter: stringOf(scheme.name),
    scheme: stringOf(scheme.scheme)?.toLowerCase(),
    clientOption: isObject(option)
      ? { username: String(option.username), password: String(option.password) }
      : stringOf(option),
    scopes: readScopes(scheme),
  };
}

/** Returns the scopes of all flows, each once. */
function readScopes(scheme: JsonObject): Scope[] {
  const hidden = arrayOf(scheme["x-private-scopes"]);
  const flows = Object.values(objectOf(scheme.flows)).map(objectOf);
  const scopes = Object.assign({}, ...flows.map((flow) => objectOf(flow.scopes))) as JsonObject;
  return Object.entries(scopes).map(([name, description]) => ({
    name,
    description: stringOf(description),
    isPrivate: hidden.includes(name),
  }));
}

function readErrorShape(value: unknown): ErrorShape | undefined {
  if (!isObject(value)) return undefined;
  return {
    mediaType: stringOf(value.mediaType) ?? "application/json",
    rejections: objectOf(value.rejections) as unknown as ErrorShape["rejections"],
  };
}

function readEffect(value: unknown): Operation["effect"] {
  return value === "read" || value === "destructive" ? value : "write";
}

function split(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
