import { type IncomingHttpHeaders, request } from 'node:http';

/** One request to a loopback host; the path goes out as it is given, without being resolved. */
export interface LoopbackRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Iterable<Uint8Array | string>;
}

export interface LoopbackAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The token in a loopback host's address, as the header that carries it. */
export function tokenHeader(url: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${new URL(url).hash.replace('#token=', '')}` };
}

/** Sends a request as it is, which browsers' own `fetch` would not: any Host, any path. */
export function ask(url: string, { method, path, headers, body }: LoopbackRequest): Promise<LoopbackAnswer> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, setHost: false, headers: { host, ...headers } };
    const asking = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asking.on('error', reject);
    for (const piece of body ?? []) asking.write(piece);
    asking.end();
  });
}
