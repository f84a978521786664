import type { ApiSource } from "./options.js";

/** Returns the longest id that a path begins with: `/main/v2/items` belongs to `main/v2`, even if `main` is served too. */
export function mountedId(path: string, apis: readonly Pick<ApiSource, "id">[]): string | undefined {
  let longest: string | undefined;
  for (const { id } of apis)
    if ((path === `/${id}` || path.startsWith(`/${id}/`)) && id.length > (longest?.length ?? 0)) longest = id;
  return longest;
}
