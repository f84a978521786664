import { METHODS } from "../../model/api.js";

/**
 * The kinds of the fields of each kind of object. `X[]` is a list of X, `X{}` a map of X with free keys, and `*` stands for
 * every field that is not named. Fields without a kind hold data.
 */
export type Grammar = Record<string, Record<string, string>>;

const SCHEMA: Grammar = {
  Schema: {
    ...each("Schema{}", "properties patternProperties dependentSchemas $defs definitions"),
    ...each("Schema[]", "allOf anyOf oneOf prefixItems"),
    ...each("Schema", "items additionalItems additionalProperties unevaluatedItems unevaluatedProperties"),
    ...each("Schema", "contains propertyNames not if then else contentSchema"),
    discriminator: "Discriminator",
    xml: "Xml",
    externalDocs: "ExternalDocs",
  },
  Discriminator: {},
  Xml: {},
  ExternalDocs: {},
};

const COMMON: Grammar = {
  Info: { contact: "Contact", license: "License", tags: "Tag[]", externalDocs: "ExternalDocs" },
  Contact: {},
  License: {},
  Server: { variables: "ServerVariable{}", tags: "Tag[]", externalDocs: "ExternalDocs" },
  ServerVariable: {},
  Tag: { externalDocs: "ExternalDocs" },
  SecurityScheme: { flows: "Flows" },
  Flows: { "*": "Flow" },
  Flow: {},
};

export const OPENAPI: Grammar = {
  ...SCHEMA,
  ...COMMON,
  Root: {
    info: "Info",
    servers: "Server[]",
    paths: "Paths",
    webhooks: "PathItem{}",
    components: "Components",
    tags: "Tag[]",
    externalDocs: "ExternalDocs",
  },
  Components: {
    schemas: "Schema{}",
    responses: "Response{}",
    parameters: "Parameter{}",
    examples: "Example{}",
    requestBodies: "RequestBody{}",
    headers: "Header{}",
    securitySchemes: "SecurityScheme{}",
    links: "Link{}",
    callbacks: "Callback{}",
    pathItems: "PathItem{}",
    mediaTypes: "MediaType{}",
  },
  Paths: { "*": "PathItem" },
  PathItem: {
    servers: "Server[]",
    parameters: "Parameter[]",
    ...each("Operation", METHODS.join(" ")),
    additionalOperations: "Operation{}",
  },
  Operation: {
    externalDocs: "ExternalDocs",
    parameters: "Parameter[]",
    requestBody: "RequestBody",
    responses: "Responses",
    callbacks: "Callback{}",
    servers: "Server[]",
  },
  Parameter: { schema: "Schema", content: "MediaType{}", examples: "Example{}" },
  Header: { schema: "Schema", content: "MediaType{}", examples: "Example{}" },
  RequestBody: { content: "MediaType{}" },
  MediaType: { schema: "Schema", itemSchema: "Schema", examples: "Example{}", encoding: "Encoding{}" },
  Encoding: { headers: "Header{}" },
  Responses: { "*": "Response" },
  Response: { headers: "Header{}", content: "MediaType{}", links: "Link{}" },
  Callback: { "*": "PathItem" },
  Example: {},
  Link: { server: "Server" },
};

export const ASYNCAPI: Grammar = {
  ...SCHEMA,
  ...COMMON,
  Root: {
    info: "Info",
    servers: "Server{}",
    channels: "Channel{}",
    operations: "Operation{}",
    components: "Components",
  },
  Components: {
    schemas: "Schema{}",
    servers: "Server{}",
    channels: "Channel{}",
    operations: "Operation{}",
    messages: "Message{}",
    securitySchemes: "SecurityScheme{}",
    parameters: "ChannelParameter{}",
    tags: "Tag{}",
    operationTraits: "Operation{}",
    messageTraits: "Message{}",
  },
  Channel: {
    messages: "Message{}",
    parameters: "ChannelParameter{}",
    servers: "Server[]",
    tags: "Tag[]",
    externalDocs: "ExternalDocs",
  },
  ChannelParameter: {},
  Operation: {
    channel: "Channel",
    messages: "Message[]",
    reply: "Reply",
    traits: "Operation[]",
    security: "SecurityScheme[]",
    tags: "Tag[]",
    externalDocs: "ExternalDocs",
  },
  Reply: { channel: "Channel", messages: "Message[]" },
  Message: {
    payload: "Schema",
    headers: "Schema",
    traits: "Message[]",
    examples: "MessageExample[]",
    tags: "Tag[]",
    externalDocs: "ExternalDocs",
  },
  MessageExample: { payload: "Data", headers: "Data" },
  Data: {},
};

function each(kind: string, fields: string): Record<string, string> {
  return Object.fromEntries(fields.split(" ").map((field) => [field, kind]));
}
