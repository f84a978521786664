/** Memoizes a function of an object that does not change. */
export function memoizeByObject<K extends object, V>(compute: (object: K) => V): (object: K) => V {
  return memoizeIn(new WeakMap<K, { value: V }>(), compute);
}

/** Memoizes a function of a string or a number. Keeps every result, so the keys must be bounded by the contract. */
export function memoizeByKey<K extends string | number, V>(compute: (key: K) => V): (key: K) => V {
  return memoizeIn(new Map<K, { value: V }>(), compute);
}

function memoizeIn<K, V>(
  cache: { get: (key: K) => { value: V } | undefined; set: (key: K, entry: { value: V }) => unknown },
  compute: (key: K) => V,
): (key: K) => V {
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = compute(key);
    cache.set(key, { value });
    return value;
  };
}
