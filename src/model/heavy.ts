import { UserError } from "./user-error.js";

/**
 * Loads a tool that is an optional peer of the package. One that is not installed is told with the
 * command that installs it, because those who only use a client or a receiver need none of them.
 */
export async function heavy<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND" && String(cause).includes(name);
    if (!missing) throw cause;
    throw new UserError(`this needs ${name}, which is not installed: npm install --save-dev ${name}`, {
      exitCode: 2,
      cause,
    });
  }
}
