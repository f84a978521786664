import type { Example, Media } from "../../model/api.js";
import type { Sample } from "../samples/index.js";
import { safeName } from "../site/page-name.js";
import type { Block, Choice } from "./content.js";

/** Returns the samples as tabs, or nothing if there are none. */
export function sampleChoices(samples: readonly Sample[]): Block[] {
  const choices = samples.map(
    ({ id, label, language, code }): Choice => ({
      id: safeName(id),
      label,
      blocks: [{ kind: "code", language, code }],
    }),
  );
  return choices.length === 0 ? [] : [{ kind: "choices", id: "samples", label: "Sample", choices }];
}

/** Returns the documented examples of a body as tabs, or nothing if there are none. */
export function exampleChoices(id: string, label: string, media: readonly Media[]): Block[] {
  const choices = media.flatMap(({ examples }) => examples.map(exampleChoice));
  return choices.length === 0 ? [] : [{ kind: "choices", id, label, choices }];
}

function exampleChoice({ name, summary, value }: Example): Choice {
  const code = JSON.stringify(value, null, 2) ?? "";
  return {
    id: safeName(name),
    label: spaced(name) || "example",
    blocks: [...(summary === undefined ? [] : [lineOf(summary)]), { kind: "code", language: "json", code }],
  };
}

function lineOf(text: string): Block {
  return { kind: "line", inlines: [text] };
}

/** Writes `requestAllFields` as "all fields": the legend of the tabs already says that it is a request. */
function spaced(name: string): string {
  const rest = name.replace(/^request(?=[A-Z]|$)/, "");
  return `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
