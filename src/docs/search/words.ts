/** What separates words: all that is neither letter nor digit, and the humps of camel case. */
const HUMP = /(\p{Ll}|\p{N})(\p{Lu})/gu;
const SEPARATOR = /[^\p{L}\p{N}]+/u;

/** The words of a name or a query, in lower case: `registerWebhook`, `register_webhook` and `register webhook` have the same. */
export function words(text: string): string[] {
  return text.replace(HUMP, "$1 $2").toLowerCase().split(SEPARATOR).filter(Boolean);
}

/** A name as one word: `registerwebhook` is how some type it. */
export function joined(text: string): string {
  return words(text).join("");
}
