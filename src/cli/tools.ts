/** The optional peers that verbs need for the APIs of a workspace. An API of the package needs none of them. */
export const TOOLS = tools(["@redocly/openapi-core"]);

function tools(bundle: readonly string[]) {
  const generate = [...bundle, "openapi-typescript", "typescript"];
  const docs = [...bundle, "@redocly/cli", "markdown-it", "minisearch"];
  return {
    bundle,
    generate,
    docs,
    serve: [...generate, ...docs],
    lint: [...bundle, "@stoplight/spectral-core", "@stoplight/spectral-rulesets"],
    /** For verbs that start Redocly's program. */
    redocly: [...bundle, "@redocly/cli"],
  };
}
