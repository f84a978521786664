/** The default URL of `chatwire start`, without a trailing slash. */
export const DEFAULT_SERVER = "http://127.0.0.1:4010";
