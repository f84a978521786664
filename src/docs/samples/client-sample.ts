import { bodyKind } from "../../generate/describe.js";
import { filledBy } from "../../generate/fields.js";
import type { Api, Operation } from "../../model/api.js";
import { optionNames } from "../../model/client-options.js";
import { propertyKey } from "../../model/names.js";
import { isObject } from "../../schema/json.js";
import { type ClientFacts, chosenSchemes, clientFacts } from "./client-facts.js";
import { escapeInvisible, expression, fromEnvironment, text, type Written } from "./literals.js";
import { type SampleContext, vendorUrl } from "./sample.js";
import { callerInput } from "./sent-request.js";

/** Calls the function that the generated client has for the operation. */
export function clientSample(api: Api, operation: Operation, context: SampleContext): string {
  const facts = clientFacts(api);
  const input = callerInput(api, operation, context);
  const isEmptyInput = Object.keys(input).length === 0 || (Object.keys(input).join() === "body" && isEmpty(input.body));
  const argument = isEmptyInput && filledBy(api, operation).inputIsOptional ? "" : expression(input as Written);
  return sampleOf(api, operation, context, facts, `client${member(facts.functionOf(operation))}(${argument})`);
}

/** Calls the operation by its wire name. Returns undefined if the client cannot. */
export function clientByNameSample(api: Api, operation: Operation, context: SampleContext): string | undefined {
  const facts = clientFacts(api);
  if (!operation.selector || !facts.isCallable(operation)) return undefined;
  const { body } = callerInput(api, operation, context);
  const omitted = isEmpty(body) && filledBy(api, operation).inputIsOptional;
  const argument = omitted ? "" : `, ${expression((body ?? {}) as Written)}`;
  return sampleOf(api, operation, context, facts, `client.call(${text(operation.selector.value)}${argument})`);
}

function isEmpty(body: unknown): boolean {
  return body === undefined || (isObject(body) && Object.keys(body).length === 0);
}

function member(name: string): string {
  const key = escapeInvisible(propertyKey(name));
  if (key === name) return `.${key}`;
  return key.startsWith("[") ? key : `[${key}]`;
}

function sampleOf(api: Api, operation: Operation, context: SampleContext, facts: ClientFacts, call: string): string {
  const vendor = vendorUrl(api, context);
  const options = [
    ...new Set([...securityOptions(api, operation, facts), ...facts.required, ...ownOptions(api, operation)]),
  ];
  return [
    `import { ${facts.create} } from ${text(context.importPath)};`,
    "",
    `const client = ${facts.create}({`,
    ...options.map(
      (option) => `  ${escapeInvisible(propertyKey(option))}: ${fromEnvironment(facts.variableOf(option))},`,
    ),
    ...(vendor === undefined ? [] : [`  // The mock server. Remove this line to call ${vendor}`]),
    `  baseUrl: ${text(context.baseUrl)},`,
    "});",
    "",
    `const result = await ${call};`,
    "",
    ...handling(operation),
    "",
  ].join("\n");
}

function securityOptions(api: Api, operation: Operation, facts: ClientFacts): string[] {
  const schemes = chosenSchemes(api, operation, facts);
  const usual = facts.usual.flatMap((name) => api.securitySchemes.get(name) ?? []);
  return (schemes.length > 0 ? schemes : usual).flatMap(optionNames);
}

function ownOptions(api: Api, operation: Operation): string[] {
  return filledBy(api, operation)
    .options.filter(({ required }) => required)
    .map(({ option }) => option);
}

/** Handles every outcome of a call. Omits "http" if the operation documents no error. */
function handling({ responses, resultErrors }: Operation): string[] {
  const success = responses.filter(({ status }) => status.startsWith("2"));
  const hasData = success.some(({ media }) => bodyKind(media) !== "none");
  const fails = responses.length > success.length || resultErrors.length > 0;
  return [
    `if (result.ok) console.log(${hasData ? "result.data" : "result.status"});`,
    ...(fails ? ['else if (result.reason === "http") console.error("rejected:", result.status, result.error);'] : []),
    'else if (result.reason === "undocumented") console.error("unexpected:", result.httpStatus, result.body);',
    'else console.error("no response:", result.reason, result.cause.message);',
  ];
}
