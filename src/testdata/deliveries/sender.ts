import type { Api, WebhookEvent } from "../../model/api.js";
import { responseApi } from "../../model/direction.js";
import { sentMedia } from "../../model/sent-media.js";
import { nearest, UserError } from "../../platform/user-error.js";
import { type Issue, issuesOf } from "../../runtime/validation/validation.js";
import type { EventDescriptor, WebhookApi } from "../../runtime/webhooks/descriptor.js";
import type { Json } from "../../schema/json.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { invalidBody } from "../invalid-values.js";

export interface NamedBody {
  name: string;
  body: Json;
}

/** Builds the deliveries of an API from its bundle, so that it works before anything is generated. */
export class Sender {
  readonly descriptor: WebhookApi;
  readonly schemas: SchemaSet;

  readonly api: Api;

  constructor(api: Api) {
    this.api = responseApi(api);
    this.schemas = lenientSchemas(this.api);
    this.descriptor = {
      id: api.id,
      verification: api.webhookVerification ?? { scheme: "none" },
      events: Object.fromEntries(this.api.events.map((event) => [event.name, this.#describe(event)])),
    };
  }

  /** Returns the event with a name or alias. Throws a UserError if there is none. */
  event(name: string): WebhookEvent {
    const event = this.api.events.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
    if (event) return event;
    const names = this.api.events.map((candidate) => candidate.name);
    if (names.length === 0) throw new UserError(`${this.api.id} has no webhooks`, { exitCode: 2 });
    throw new UserError(`${this.api.id} has no event "${name}"${suggestion(name, names)}`, { exitCode: 2 });
  }

  examples(event: WebhookEvent): NamedBody[] {
    const examples = sentMedia(event.media)?.examples ?? [];
    return examples.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, body: value }]));
  }

  /** Returns the example with a name, or the first example. Throws a UserError if there is none. */
  example(event: WebhookEvent, name: string | undefined): NamedBody {
    const examples = this.examples(event);
    const example = name === undefined ? examples[0] : examples.find((candidate) => candidate.name === name);
    if (example) return example;
    if (name === undefined || examples.length === 0)
      throw new UserError(`${event.name} has no examples`, { exitCode: 2 });
    const names = examples.map((candidate) => candidate.name);
    throw new UserError(`${event.name} has no example "${name}"${suggestion(name, names)}`, { exitCode: 2 });
  }

  /** Validates a body against the event's schema. */
  async issues(event: WebhookEvent, body: Json): Promise<Issue[]> {
    const validator = await this.descriptor.events[event.name]?.validator();
    return validator ? issuesOf(validator, body) : [];
  }

  /**
   * Returns bodies that break the schema by a missing property and by a wrong type. Keeps the event name and the secret, so
   * that a receiver must validate the body to reject it.
   */
  invalidBodies(event: WebhookEvent, value: Json): { required?: Json | undefined; type?: Json | undefined } {
    const schema = sentMedia(event.media)?.schema;
    if (schema === undefined) return {};
    const validate = this.schemas.compile(schema);
    const { verification } = this.descriptor;
    const protectedPointers = [
      ...(event.selection.in === "body" ? [event.selection.pointer] : []),
      ...(verification.scheme === "body-secret" ? [verification.pointer] : []),
    ];
    const find = (keyword: string) =>
      invalidBody(this.api.document, schema, (body) => validate(body) === true, { value, keyword, protectedPointers });
    return { required: find("required"), type: find("type") };
  }

  #describe({ selection, aliases, media }: WebhookEvent): EventDescriptor {
    const schema = sentMedia(media)?.schema ?? true;
    return { selection, aliases, validator: async () => this.schemas.compile(schema) };
  }
}

function suggestion(name: string, names: readonly string[]): string {
  const hint = nearest(name, names);
  return `${hint ? `; did you mean "${hint}"?` : ""} (available: ${names.join(", ")})`;
}
