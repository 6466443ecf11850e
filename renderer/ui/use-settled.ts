import { useEffect, useState } from 'react';

/** A value as it was when it last held still for `pause` milliseconds: what follows it never slows the keys. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
