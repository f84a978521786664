import module from "node:module";

/**
 * Lets Node keep what it compiles from now on, from 22.8 on: below the folder for temporary files, or where `NODE_COMPILE_CACHE` says;
 * where nothing can be written it goes on without.
 */
export function enableCompileCache(): void {
  // The types are those of the oldest Node that is supported.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
}
