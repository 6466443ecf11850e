import { AppError, type ErrorCode } from './errors.ts';

/** Carries one message and brings one answer; knows nothing of what is in them. */
export type Transport = (text: string) => Promise<string>;

/** Methods that take at most one argument and answer with a promise. */
type Service = { readonly [method: string]: (argument: never) => Promise<unknown> };

/** Restores one method's argument from unknown JSON, or throws. */
export type ArgumentRestorers<A> = {
  readonly [M in keyof A]: (value: unknown) => A[M] extends (argument: infer T) => unknown ? T : undefined;
};

type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly code: ErrorCode | 'bug'; readonly details: Readonly<Record<string, string>> } };

/** A caller's side of an interface: each method call becomes a message. */
export function createClient<A extends object>(send: Transport): A {
  return new Proxy({} as A, {
    get: (_target, method) => {
      // A client that is awaited by mistake is asked for `then`; it is no promise.
      if (typeof method !== 'string' || method === 'then') return undefined;
      return async (argument: unknown) => {
        const answer = JSON.parse(await send(JSON.stringify({ method, argument }))) as Answer;
        if ('value' in answer) return answer.value;
        const { code, details } = answer.error;
        throw code === 'bug' ? new Error(details.message) : new AppError(code, details);
      };
    },
  });
}

/** The callee's side: itself a transport. Expected failures travel as `{code, details}`, bugs are reported to `onBug`. */
export function createServer<A extends object>(
  services: A,
  restorers: ArgumentRestorers<A>,
  onBug: (error: unknown) => void,
): Transport {
  return async (text) => {
    try {
      return JSON.stringify({ value: (await call(services as unknown as Service, restorers, text)) ?? null });
    } catch (error) {
      return JSON.stringify({ error: describe(error, onBug) });
    }
  };
}

async function call(services: Service, restorers: object, text: string): Promise<unknown> {
  const { method, argument } = parseMessage(text);
  if (typeof method !== 'string' || !Object.hasOwn(restorers, method)) {
    throw new AppError('badRequest', { reason: `method ${String(method)}` });
  }
  const restore = (restorers as Record<string, (value: unknown) => never>)[method];
  const run = services[method];
  if (!restore || !run) throw new Error(`Cannot call ${method} because no service implements it`);
  return run(restore(argument));
}

function parseMessage(text: string): { method?: unknown; argument?: unknown } {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? message : {};
  } catch {
    throw new AppError('badRequest', { reason: 'JSON' });
  }
}

function describe(error: unknown, onBug: (error: unknown) => void): (Answer & { error: unknown })['error'] {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  onBug(error);
  return { code: 'bug', details: { message: error instanceof Error ? error.message : String(error) } };
}
