import { useMemo, useRef } from 'react';

/** The same object at every rendering, whose properties are those of the value given last: what keeps it is never stale. */
export function useLatest<Value extends object>(value: Value): Value {
  const latest = useRef(value);
  latest.current = value;
  return useMemo(
    () =>
      new Proxy({} as Value, {
        get: (_target, name) => Reflect.get(latest.current, name),
      }),
    [],
  );
}
