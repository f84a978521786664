import { objectOf, stringOf } from "../schema/json.js";

/** How far an API or an operation is from its end, as its vendor says (`x-lifecycle`). */
export interface Lifecycle {
  stage: string;
  /** The date when the stage began. */
  since: string | undefined;
  /** What replaces it: a URL, an API of the workspace or an operation. */
  successor: string | undefined;
}

/** The stages in which users should move on. */
const ENDING = new Set(["legacy", "deprecated", "retired"]);

export function readLifecycle(value: unknown): Lifecycle | undefined {
  const { stage, since, successor } = objectOf(value);
  if (typeof stage !== "string") return undefined;
  return { stage, since: stringOf(since), successor: stringOf(successor) };
}

/** Returns whether users should move on to something else. */
export function isEnding(lifecycle: Lifecycle | undefined): lifecycle is Lifecycle {
  return lifecycle !== undefined && ENDING.has(lifecycle.stage);
}

/** Returns the sentence that advises users to move on, for example "Deprecated since 2024-01-01." */
export function lifecycleSentence({ stage, since }: Lifecycle): string {
  return `${stage.charAt(0).toUpperCase()}${stage.slice(1)}${since === undefined ? "" : ` since ${since}`}.`;
}

/** Returns the lines of a JSDoc tag that marks the end of something. Empty if it is not about to end. */
export function deprecatedTag(lifecycle: Lifecycle | undefined, isDeprecated = false): string[] {
  if (!isEnding(lifecycle)) return isDeprecated ? ["", "@deprecated"] : [];
  const { stage, since, successor } = lifecycle;
  const what = stage === "deprecated" ? since && `Since ${since}.` : lifecycleSentence(lifecycle);
  const advice = successor && `Use ${successor} instead.`;
  return ["", ["@deprecated", what, advice].filter(Boolean).join(" ")];
}
