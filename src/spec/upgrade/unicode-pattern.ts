/** Escapes that mean something in a pattern with the flag `u`; all others are faults there, and mean the character itself without it. */
const MEANING = /[\^$\\.*+?()[\]{}|/dDwWsSbBtnrvfpPkxuc0-9]/;

/**
 * A pattern as validators compile it, with the flag `u`: the same where it can be, else one that says the same. Undefined when
 * it is none of JavaScript's at all.
 */
export function unicodePattern(pattern: string): string | undefined {
  if (compiles(pattern, "u")) return pattern;
  if (!compiles(pattern, "")) return undefined;
  const strict = escaped(pattern);
  return compiles(strict, "u") ? strict : undefined;
}

/** Takes away needless escapes, and gives those that are needed to a dash beside a class and to a bracket that opens nothing. */
function escaped(pattern: string): string {
  let result = "";
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (sign === "\\") {
      const kept = MEANING.test(next) || (inClass && next === "-");
      result += kept ? sign + next : next;
      index++;
    } else if (inClass && sign === "-" && besideClass(pattern, index)) result += "\\-";
    else if (!inClass && (sign === "]" || (sign === "}" && !closesCount(pattern, index)))) result += `\\${sign}`;
    else if (!inClass && sign === "{" && !/^\{\d+(,\d*)?\}/.test(pattern.slice(index))) result += "\\{";
    else {
      if (sign === "[" && !inClass) inClass = true;
      else if (sign === "]") inClass = false;
      result += sign;
    }
  }
  return result;
}

/** A dash that stands where a range cannot begin or end: beside `\w` and the like. */
function besideClass(pattern: string, index: number): boolean {
  return (
    /\\[dDwWsS]$/.test(pattern.slice(Math.max(0, index - 2), index)) ||
    /^-\\[dDwWsS]/.test(pattern.slice(index, index + 3))
  );
}

function closesCount(pattern: string, index: number): boolean {
  return /\{\d+(,\d*)?$/.test(pattern.slice(Math.max(0, index - 24), index));
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
