import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { createScanner, markupText, readMarkup } from '../../../shared/importers/markup.ts';

describe('readMarkup', () => {
  it('keeps text and elements in their order and resolves character references', () => {
    expect(readMarkup('<p a="1&amp;2">甲<b>乙</b>&#x4e19;</p>', 'xml').children).toEqual([
      {
        name: 'p',
        attributes: { a: '1&2' },
        children: ['甲', { name: 'b', attributes: {}, children: ['乙'] }, '丙'],
      },
    ]);
  });

  it('refuses XML that declares entities, and so never reads another file', () => {
    const xml = '<!DOCTYPE p [<!ENTITY secret SYSTEM "file:///etc/hostname">]><p>&secret;</p>';
    expect(() => readMarkup(xml, 'xml')).toThrow(new AppError('brokenFile', { reason: 'dtd' }));
  });

  it('leaves unknown entities as they are written', () => {
    expect(markupText(readMarkup('<p>&secret;</p>', 'xml'))).toBe('&secret;');
  });

  it('refuses more elements than a document has', () => {
    expect(() => readMarkup('<br>'.repeat(500_001), 'html')).toThrow(
      new AppError('tooComplex', { reason: 'tooManyElements' }),
    );
  });

  it('reads 5,000 levels and refuses more than 10,000', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}甲`;
    expect(markupText(readMarkup(nested(5_000), 'html'))).toBe('甲');
    expect(() => readMarkup(nested(10_001), 'html')).toThrow(new AppError('tooComplex', { reason: 'nestedTooDeep' }));
  });
});

describe('createScanner', () => {
  it('takes markup in chunks that end anywhere', () => {
    let text = '';
    const ignore = () => undefined;
    const scanner = createScanner('xml', { open: ignore, close: ignore, text: (data) => (text += data) });
    for (const character of '<p>甲&amp;<b/>乙</p>') scanner.write(character);
    scanner.end();
    expect(text).toBe('甲&乙');
  });
});
