/** Characters that may be escaped with the flag `u`. Other escapes are invalid there, and without the flag mean the character itself. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/dDwWsSbBtnrvfpPkxuc0-9]/;

/** Converts a pattern to an equivalent one for the flag `u`, which validators use. Returns undefined if JavaScript cannot compile it. */
export function unicodePattern(pattern: string): string | undefined {
  if (compiles(pattern, "u")) return pattern;
  if (!compiles(pattern, "")) return undefined;
  const strict = escaped(pattern);
  return compiles(strict, "u") ? strict : undefined;
}

/** Removes needless escapes, and escapes dashes beside a class and unmatched brackets. */
function escaped(pattern: string): string {
  let result = "";
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (sign === "\\") {
      const isNeeded = ESCAPABLE.test(next) || (inClass && next === "-");
      result += isNeeded ? sign + next : next;
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

/** Detects a dash that cannot be a range, because it is beside a class such as `\w`. */
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
