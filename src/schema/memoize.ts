/** What is made of objects that do not change, made once for each. */
export function memoizeByObject<K extends object, V>(make: (object: K) => V): (object: K) => V {
  const made = new WeakMap<K, { value: V }>();
  return (object) => {
    const known = made.get(object);
    if (known) return known.value;
    const value = make(object);
    made.set(object, { value });
    return value;
  };
}
