/** Where `chatwire start` serves when it is not told otherwise, without a slash at its end. */
export const DEFAULT_SERVER = "http://127.0.0.1:4010";
