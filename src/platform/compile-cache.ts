import module from "node:module";

/**
 * Enables Node's compile cache (Node 22.8 and later) in the folder for temporary files or in `NODE_COMPILE_CACHE`.
 * Does nothing if the folder cannot be written.
 */
export function enableCompileCache(): void {
  // The types describe the oldest supported Node, which lacks the function.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
}
