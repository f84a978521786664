import type { Example, Media } from "../../model/api.js";
import { safeName } from "../site/page-name.js";
import type { Block, Choice } from "./content.js";

/** The documented examples of a body as tabs, or nothing where there are none. */
export function exampleChoices(id: string, label: string, media: readonly Media[]): Block[] {
  const choices = media.flatMap(({ examples }) => examples.map((example) => exampleChoice(example)));
  return choices.length === 0 ? [] : [{ kind: "choices", id, label, choices }];
}

export function exampleChoice({ name, summary, value }: Example, prefix = ""): Choice {
  const text = summary === undefined ? [] : [{ kind: "line" as const, inlines: [summary] }];
  const code = JSON.stringify(value, null, 2) ?? "";
  return {
    id: safeName(`${prefix}${name}`),
    label: `${prefix}${spaced(name) || "example"}`,
    blocks: [...text, { kind: "code", language: "json", code }],
  };
}

/** `requestAllFields` as people write it: that it is a request, its legend says. */
function spaced(name: string): string {
  const rest = name.replace(/^request(?=[A-Z]|$)/, "");
  return `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
