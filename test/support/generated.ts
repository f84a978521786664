/** What `chatwire/apis/<id>` exports, without its types: tests of all APIs alike cannot know them. */
export async function generatedModule(id: string): Promise<Record<string, unknown>> {
  const specifier = `chatwire/apis/${id}`;
  return (await import(/* @vite-ignore */ specifier)) as Record<string, unknown>;
}

/** One of its exports. */
export async function generatedExport<T>(id: string, name: string): Promise<T> {
  const { [name]: exported } = await generatedModule(id);
  if (exported === undefined) throw new Error(`chatwire/apis/${id} does not export ${name}`);
  return exported as T;
}
