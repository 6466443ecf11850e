import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import { type ArgumentRestorers, createClient, createServer, type Transport } from '../../shared/rpc.ts';

interface Shelf {
  count(): Promise<number>;
  find(request: { readonly title: string }): Promise<string>;
  remove(request: { readonly title: string }): Promise<void>;
}

const restorers: ArgumentRestorers<Shelf> = { count: () => undefined, find: restoreTitle, remove: restoreTitle };

function restoreTitle(value: unknown): { title: string } {
  if (typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string') {
    return { title: value.title };
  }
  throw new AppError('brokenData', { what: 'request' });
}

const shelf: Shelf = {
  count: async () => 3,
  find: async ({ title }) => {
    if (title === 'lost') throw new AppError('notFound', { what: title });
    if (title === 'torn') throw new TypeError('Cannot read the page because it is torn');
    return `《${title}》`;
  },
  remove: async () => undefined,
};

function connected(): { client: Shelf; server: Transport; bugs: unknown[] } {
  const bugs: unknown[] = [];
  const server = createServer(shelf, restorers, (error) => bugs.push(error));
  return { client: createClient<Shelf>(server), server, bugs };
}

describe('a client and a server joined by text', () => {
  it('answer calls with and without an argument', async () => {
    const { client } = connected();
    expect(await client.count()).toBe(3);
    expect(await client.find({ title: '规划' })).toBe('《规划》');
    expect(await client.remove({ title: '规划' })).toBe(null);
  });

  it('hand an expected failure to the caller with its code and details, and no bug to the log', async () => {
    const { client, bugs } = connected();
    const failure = await client.find({ title: 'lost' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: 'notFound', details: { what: 'lost' } });
    expect(bugs).toEqual([]);
  });

  it('hand a bug to the caller by its message and to the log as it is', async () => {
    const { client, bugs } = connected();
    const failure = await client.find({ title: 'torn' }).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ message: 'Cannot read the page because it is torn' });
    expect(bugs).toEqual([new TypeError('Cannot read the page because it is torn')]);
  });

  it('carry many calls at once, each to its own answer', async () => {
    const { client } = connected();
    const titles = Array.from({ length: 50 }, (_, index) => `第${index}卷`);
    expect(await Promise.all(titles.map((title) => client.find({ title })))).toEqual(
      titles.map((title) => `《${title}》`),
    );
  });
});

describe('a server', () => {
  async function answer(text: string): Promise<unknown> {
    return JSON.parse(await connected().server(text));
  }

  it.each([
    ['text that is no JSON', '{"method":', 'JSON'],
    ['JSON that is no message', '"count"', 'method undefined'],
    ['nothing', 'null', 'method undefined'],
    ['a method that is no word', '{"method":7}', 'method 7'],
    ['a method that it does not have', '{"method":"burn"}', 'method burn'],
    ['a method that every object has', '{"method":"toString"}', 'method toString'],
    ['the prototype', '{"method":"__proto__"}', 'method __proto__'],
  ])('refuses %s', async (_, text, reason) => {
    expect(await answer(text)).toEqual({ error: { code: 'badRequest', details: { reason } } });
  });

  it('calls no method before its argument is restored', async () => {
    const error = { code: 'brokenData', details: { what: 'request' } };
    expect(await answer('{"method":"find","argument":{"title":7}}')).toEqual({ error });
    expect(await answer('{"method":"find"}')).toEqual({ error });
  });
});
