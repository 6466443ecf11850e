/**
 * A function that asks another once for each key. A file can refer to the same properties from all of its text: read each
 * time, a small one would take hours.
 */
export function rememberResults<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
