import type { Api, SecurityRequirement, SecurityScheme } from "../../model/api.js";
import type { Verification } from "../../runtime/webhooks/verification.js";
import type { Inline } from "./content.js";

/** Names the credentials that an operation accepts, one entry for each alternative. */
export function credentialsOf({ securitySchemes }: Api, security: readonly SecurityRequirement[]): Inline[][] {
  return security.map((requirement) =>
    requirement.length === 0
      ? ["None"]
      : requirement.flatMap(({ scheme, scopes }, index): Inline[] => [
          ...(index > 0 ? [" and "] : []),
          { code: scheme },
          ...scopes.flatMap((scope, position): Inline[] => [
            position === 0 ? " with " : " and ",
            { code: scope },
            ...(isPrivate(scope, securitySchemes.values()) ? [" (private)"] : []),
          ]),
          ...(securitySchemes.has(scheme) ? [] : [" (not described)"]),
        ]),
  );
}

/** A scope that one scheme calls private is private in all schemes of the API. */
function isPrivate(scope: string, schemes: Iterable<SecurityScheme>): boolean {
  return [...schemes].some(({ scopes }) => scopes.some((each) => each.isPrivate && each.name === scope));
}

/** Lists the scopes of a scheme with their meanings. */
export function scopeRows({ scopes }: SecurityScheme): Inline[][] {
  return scopes.map(({ name, description, isPrivate }): Inline[] => [
    { code: name },
    ...(isPrivate ? [" ", { badge: "private", tone: "warn" as const }] : []),
    ...(description ? [` ${description}`] : []),
  ]);
}

/** Says where a credential is sent: "query parameter `api_key`". */
export function schemePhrase({ type, in: place, parameter, scheme }: SecurityScheme): Inline[] {
  if (type === "apiKey") return [`${place ?? ""} parameter `, { code: parameter ?? "" }];
  if (type === "http")
    return [
      "header ",
      { code: `Authorization: ${scheme === "basic" ? "Basic" : scheme === "bearer" ? "Bearer" : (scheme ?? "")}` },
    ];
  return [type === "oauth2" ? "OAuth 2: header " : `${type}: header `, { code: "Authorization: Bearer" }];
}

/** Says how a receiver verifies that the vendor sent a delivery. */
export function verificationPhrase(verification: Verification): Inline[] {
  switch (verification.scheme) {
    case "body-secret":
      return ["Shared secret at ", { code: verification.pointer }, " in the body; deliveries are not signed"];
    case "hmac":
      return [
        `HMAC of the body (${verification.algorithm}, ${verification.encoding}) in the header `,
        { code: verification.header },
      ];
    case "standard-webhooks":
      return ["Signature of the Standard Webhooks specification"];
    default:
      return ["None: the vendor does not sign its deliveries"];
  }
}
