/** Longer names are cut: nobody can read them. */
const MAX_NAME_LENGTH = 80;

/** `acme/orders` -> `AcmeOrders`; what cannot stand in an identifier separates words. */
export function pascalCase(text: string): string {
  const name = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return [...name].slice(0, MAX_NAME_LENGTH).join("") || "Unnamed";
}

/** `acme/web-orders` -> `acmeWebOrders`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function words(text: string): string[] {
  const found = text.split(/(?:[^\p{ID_Continue}]|_)+/u).filter(Boolean);
  const [first] = found;
  return first && !/^\p{ID_Start}/u.test(first) ? ["N", ...found] : found;
}
