/**
 * Whether tests run in their long form: `npm run test:soak` sets `CHATWIRE_LONG=1` for the files that have one. The short form
 * leaves out repetitions, not behaviour.
 */
export const LONG = process.env.CHATWIRE_LONG === "1";
