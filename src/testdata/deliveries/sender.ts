import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { nearest, UserError } from "../../platform/user-error.js";
import { type Issue, issuesOf } from "../../runtime/validation/validation.js";
import type { EventDescriptor, WebhookApi } from "../../runtime/webhooks/descriptor.js";
import type { Json } from "../../schema/json.js";
import { SchemaSet } from "../../schema/schema-set.js";
import { invalidBody } from "../invalid-body.js";

/** A documented or given body of an event. */
export interface NamedBody {
  name: string;
  body: Json;
}

/** What sends the events of one API: made of its bundle, so that it works before anything is generated. */
export class Sender {
  readonly descriptor: WebhookApi;
  readonly schemas: SchemaSet;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;

    this.schemas = new SchemaSet(api.schemas, { strict: false, logger: false });
    this.descriptor = {
      id: api.id,
      verification: api.webhookVerification ?? { scheme: "none" },
      events: Object.fromEntries(api.events.map((event) => [event.name, this.#describe(event)])),
    };
  }

  /** The event of a name or alias; a name that there is not is the user's mistake. */
  event(name: string): WebhookEvent {
    const found = this.api.events.find((event) => event.name === name || event.aliases.includes(name));
    if (found) return found;
    const names = this.api.events.map((event) => event.name);
    if (names.length === 0) throw new UserError(`${this.api.id} has no webhooks`, { exitCode: 2 });
    const hint = nearest(name, names);
    throw new UserError(
      `${this.api.id} has no event "${name}"${hint ? `; did you mean "${hint}"?` : ""} (there is ${names.join(", ")})`,
      { exitCode: 2 },
    );
  }

  examples(event: WebhookEvent): NamedBody[] {
    const examples = sentMedia(event.media)?.examples ?? [];
    return examples.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, body: value }]));
  }

  /** The example of a name, or the first. */
  example(event: WebhookEvent, name: string | undefined): NamedBody {
    const examples = this.examples(event);
    const found = name === undefined ? examples[0] : examples.find((example) => example.name === name);
    if (found) return found;
    const names = examples.map((example) => example.name);
    const hint = name === undefined ? undefined : nearest(name, names);
    const meant = hint ? `; did you mean "${hint}"?` : "";
    const wanted = name === undefined ? "no example" : `no example "${name}"`;
    throw new UserError(`${event.name} has ${wanted}${meant} (there is ${names.join(", ") || "none"})`, {
      exitCode: 2,
    });
  }

  /** The ways in which a body breaks the event's schema. */
  async issues(event: WebhookEvent, body: Json): Promise<Issue[]> {
    const validator = await this.descriptor.events[event.name]?.validator();
    return validator ? issuesOf(validator, body) : [];
  }

  /** Bodies that break the schema by a missing property and by a wrong type; the event's name and the secret stay. */
  broken(event: WebhookEvent, value: Json): { required?: Json | undefined; type?: Json | undefined } {
    const schema = sentMedia(event.media)?.schema;
    if (schema === undefined) return {};
    const validate = this.schemas.compile(schema);
    const { verification } = this.descriptor;
    const kept = [
      ...(event.selection.in === "body" ? [event.selection.pointer] : []),
      ...(verification.scheme === "body-secret" ? [verification.pointer] : []),
    ];
    const find = (keyword: string) =>
      invalidBody(this.api.document, schema, (body) => validate(body) === true, { value, keyword, kept });
    return { required: find("required"), type: find("type") };
  }

  #describe({ selection, aliases, media }: WebhookEvent): EventDescriptor {
    const schema = sentMedia(media)?.schema ?? true;
    return { selection, aliases, validator: async () => this.schemas.compile(schema) };
  }
}
