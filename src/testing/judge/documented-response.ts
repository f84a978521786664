import type { Operation, Response } from "../../model/api.js";

/** Returns the documented response for a status: the status itself, its range, or `default`. */
export function documentedResponse({ responses }: Operation, status: number): Response | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}xx`, "default"];
  for (const key of keys) {
    const response = responses.find((candidate) => candidate.status.toLowerCase() === key);
    if (response) return response;
  }
  return undefined;
}

/** Returns the message for a status that an operation does not document. */
export function undocumentedStatus({ responses }: Operation, status: number): string {
  const documented = responses.map((response) => response.status).join(", ");
  return `${status} is not documented; the operation documents ${documented || "no responses"}`;
}
