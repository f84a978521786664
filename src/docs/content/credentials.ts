import type { Api, SecurityRequirement, SecurityScheme } from "../../model/api.js";
import type { Inline } from "./content.js";

/** What a caller must prove to be allowed an operation: one entry for each alternative. */
export function credentialsOf({ securitySchemes }: Api, security: readonly SecurityRequirement[]): Inline[][] {
  return security.map((requirement) =>
    requirement.length === 0
      ? ["None"]
      : requirement.flatMap(({ scheme, scopes }, index): Inline[] => [
          ...(index > 0 ? [" and "] : []),
          { code: scheme },
          ...scopes.flatMap((scope, position): Inline[] => [position === 0 ? " with " : " and ", { code: scope }]),
          ...(securitySchemes.has(scheme) ? [] : [" (not described)"]),
        ]),
  );
}

/** How a credential travels: "query parameter `api_key`". */
export function schemePhrase({ type, in: place, parameter, scheme }: SecurityScheme): Inline[] {
  if (type === "apiKey") return [`${place ?? ""} parameter `, { code: parameter ?? "" }];
  if (type === "http")
    return [
      "header ",
      { code: `Authorization: ${scheme === "basic" ? "Basic" : scheme === "bearer" ? "Bearer" : (scheme ?? "")}` },
    ];
  return [type === "oauth2" ? "OAuth 2: header " : `${type}: header `, { code: "Authorization: Bearer" }];
}
