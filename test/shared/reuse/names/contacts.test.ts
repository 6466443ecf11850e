import { describe, expect, it } from 'vitest';
import { contacts } from '../../../../shared/reuse/names/contacts.ts';

describe('contacts', () => {
  it.each([
    ['咨询电话：0000-6621788。', '0000-6621788'],
    ['热线62208817全天开通。', '62208817'],
    ['联系13900000000。', '13900000000'],
    ['网址http://edu.example.cn/a。', 'http://edu.example.cn/a'],
    ['在www.example.gov.cn公布。', 'www.example.gov.cn'],
    ['邮箱：jyj@example.gov.cn。', 'jyj@example.gov.cn'],
    ['公众号：川上微讯。', '川上微讯'],
    ['开通“川小教”微信公众号。', '川小教'],
  ])('finds how the source is reached in “%s”', (text, contact) => {
    expect(contacts(text)).toEqual([contact]);
  });

  it('passes over figures, years and scores', () => {
    expect(contacts('投入12345678元，2026-2030年，3.5分，1000-2000人。')).toEqual([]);
  });
});
