import { decodeBase64 } from './base64.ts';

/** A part of a message (RFC 2045, RFC 2046). */
export interface MimePart {
  /** Lower case, without parameters: “text/html”. */
  readonly type: string;
  /** As declared, '' where it is not. */
  readonly charset: string;
  /** Its address and its id, by which other parts name it; '' where it has none (RFC 2557). */
  readonly location: string;
  readonly id: string;
  /** Its content, decoded from what it travelled in. */
  read(): Uint8Array;
}

/** What stands above a part's empty line. */
interface Header {
  readonly type: string;
  readonly location: string;
  readonly id: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly encoding: string;
}

const newLine = 0x0a;
const carriageReturn = 0x0d;
const minus = 0x2d;
/** Messages nest a few parts deep; a file that nests deeper is built to break its reader. */
const deepest = 10;
/** No header that a program writes is longer. */
const longestHeader = 64 * 1024;
/** Around a boundary stand minus signs, and at most a little white space. */
const longestPadding = 100;
const field = /^[A-Za-z][A-Za-z0-9-]*:/;

/** The type of a message by its header, undefined where bytes do not begin with one. */
export function mimeType(bytes: Uint8Array): string | undefined {
  const head = withoutBlankLines(bytes).subarray(0, longestHeader);
  const header = latin(head.subarray(0, headerEnd(head)));
  return field.test(header) && /^content-type:/im.test(header) ? readHeader(header).type : undefined;
}

/** The parts of a message that are none of parts themselves, in their order. What breaks off is read up to there. */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  return partsOf(withoutBlankLines(bytes), 0);
}

function partsOf(bytes: Uint8Array, depth: number): MimePart[] {
  const end = headerEnd(bytes);
  const header = readHeader(latin(bytes.subarray(0, Math.min(end, longestHeader))));
  const body = bytes.subarray(end);
  const boundary = header.parameters.get('boundary');
  if (!header.type.startsWith('multipart/') || boundary === undefined || depth >= deepest)
    return [partOf(body, header)];
  return splitBody(body, boundary).flatMap((part) => partsOf(part, depth + 1));
}

function partOf(body: Uint8Array, header: Header): MimePart {
  const { type, location, id, parameters } = header;
  return { type, location, id, charset: parameters.get('charset') ?? '', read: () => decode(body, header) };
}

function withoutBlankLines(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (bytes[start] === newLine || bytes[start] === carriageReturn) start++;
  return bytes.subarray(start);
}

/** Behind the empty line that ends a header; a part may begin with it. */
function headerEnd(bytes: Uint8Array): number {
  for (let line = 0; line < bytes.length; line = bytes.indexOf(newLine, line) + 1 || bytes.length) {
    if (bytes[line] === newLine) return line + 1;
    if (bytes[line] === carriageReturn && bytes[line + 1] === newLine) return line + 2;
  }
  return bytes.length;
}

/** A field may go on in the next line, which then is indented (RFC 5322, 2.2.3). */
function readHeader(text: string): Header {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ');
  const fieldOf = (name: string) => new RegExp(`^${name}:(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
  const contentType = fieldOf('content-type');
  const parameters = [...contentType.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g)];
  return {
    type: (contentType.split(';', 1)[0] ?? '').trim().toLowerCase() || 'text/plain',
    parameters: new Map(parameters.map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''])),
    location: fieldOf('content-location'),
    id: fieldOf('content-id').replace(/^<|>$/g, ''),
    encoding: fieldOf('content-transfer-encoding').toLowerCase(),
  };
}

/** What stands between lines that begin with two minus signs and the boundary (RFC 2046, 5.1.1). */
function splitBody(body: Uint8Array, boundary: string): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const longest = boundary.length + longestPadding;
  let partStart: number | undefined;
  for (let line = 0; line < body.length; ) {
    const next = body.indexOf(newLine, line) + 1 || body.length;
    const isMark = body[line] === minus && body[line + 1] === minus && next - line <= longest;
    const text = isMark ? latin(body.subarray(line, next)).trimEnd() : '';
    if (text === `--${boundary}` || text === `--${boundary}--`) {
      if (partStart !== undefined) parts.push(body.subarray(partStart, line));
      if (text.length > boundary.length + 2) return parts;
      partStart = next;
    }
    line = next;
  }
  return partStart === undefined ? parts : [...parts, body.subarray(partStart)];
}

function decode(body: Uint8Array, { encoding }: Header): Uint8Array {
  if (encoding === 'base64') return decodeBase64(body);
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** RFC 2045, 6.7: =E4 is a byte, an equals sign at the end of a line a break that is none of the text. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const content = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const escaped =
      body[at] === 0x3d ? /^=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n)/.exec(latin(body.subarray(at, at + 8))) : null;
    if (escaped?.[1] !== undefined) content[length++] = Number.parseInt(escaped[1], 16);
    else if (!escaped) content[length++] = body[at] ?? 0;
    at += escaped?.[0].length ?? 1;
  }
  return content.subarray(0, length);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
