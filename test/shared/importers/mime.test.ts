import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mimeParts, mimeType } from '../../../shared/importers/mime.ts';

function parts(...lines: readonly string[]) {
  return mimeParts(strToU8(lines.join('\r\n'))).map(({ type, charset, read }) => [type, charset, strFromU8(read())]);
}

describe('mimeType', () => {
  it.each([
    ['MIME-Version: 1.0\nContent-Type: Multipart/Related;\n boundary="a"\n\n', 'multipart/related'],
    ['\r\nContent-Type: text/html\r\n\r\n<p>', 'text/html'],
    ['From: <Saved by Blink>\nContent-Type: multipart/related\n', 'multipart/related'],
    ['工作要点\nContent-Type: text/html\n\n', undefined],
    ['注意: 一、要点\n\nContent-Type: text/html\n', undefined],
    ['Note: 一、要点\n', undefined],
  ])('of %j is %s', (text, type) => {
    expect(mimeType(strToU8(text))).toBe(type);
  });
});

describe('mimeParts', () => {
  it('reads the parts between boundaries, not what stands around them', () => {
    const message = ['Content-Type: multipart/related; boundary="x y"', '', 'preamble', '--x y', '', 'a', '--x y'];
    expect(parts(...message, 'Content-Type: text/html; charset=GB2312', '', '--x', 'b', '--x y--', 'epilogue')).toEqual(
      [
        ['text/plain', '', 'a\r\n'],
        ['text/html', 'GB2312', '--x\r\nb\r\n'],
      ],
    );
  });

  it('reads a part that breaks off', () => {
    expect(parts('Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', '', 'a')).toEqual(
      [['text/html', '', 'a']],
    );
  });

  it.each([
    ['base64', '5Yqe5aW9\r\n  5a2m5qCh44CC', '办好学校。'],
    ['base64', '5Yqe5aW9*5a2m5qCh44CC=', '办好学校。'],
    ['quoted-printable', '=E5=8A=9E=\r\n=e5=a5=bd =3D a=', '办好 = a='],
    ['8bit', '办好', '办好'],
  ])('decodes %s', (encoding, body, content) => {
    expect(parts(`Content-Transfer-Encoding: ${encoding}`, '', body)[0]?.[2]).toBe(content);
  });

  it('goes no deeper than a few parts within each other', () => {
    const nested = 'Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n'.repeat(50_000);
    expect(mimeParts(strToU8(nested))).toHaveLength(1);
  });
});
