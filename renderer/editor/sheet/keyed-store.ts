import { useCallback, useSyncExternalStore } from 'react';

/** Values by the id of a block that many components look at, each at its own. */
export interface KeyedStore<Value> {
  get(id: string): Value | undefined;
  subscribe(listener: () => void): () => void;
  /** Tells the listeners, unless all values are what they were. */
  replace(values: ReadonlyMap<string, Value>): void;
}

/** A store without values. What renders from it renders anew only where its own value changes. */
export function createKeyedStore<Value>(): KeyedStore<Value> {
  const listeners = new Set<() => void>();
  let values: ReadonlyMap<string, Value> = new Map();
  return {
    get: (id) => values.get(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replace(next) {
      const isSame = next.size === values.size && [...next].every(([id, value]) => values.get(id) === value);
      if (isSame) return;
      values = next;
      for (const listener of listeners) listener();
    },
  };
}

/** The value of one block; it renders the component anew when it changes. */
export function useKeyed<Value>(store: KeyedStore<Value>, id: string): Value | undefined {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.get(id), [store, id]),
  );
}
