import { useRef } from 'react';

/** A value of plain data as it was, while it says the same. */
export function useSameWhileEqual<Value>(value: Value): Value {
  const last = useRef(value);
  if (last.current !== value && JSON.stringify(last.current) !== JSON.stringify(value)) last.current = value;
  return last.current;
}
