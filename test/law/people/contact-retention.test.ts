import { describe, expect, it } from 'vitest';
import { contactsExpired, contactsKeptThrough } from '#server/law/people/contact-retention.ts';

const TWO_YEARS = { contactRetentionYears: 2 };

describe('个人信息保护法第十九条 联系方式保存到决策公布满两年', () => {
  it.each([
    ['满两年当日，还可以保存', '2026-06-02', '2028-06-02', false],
    ['满两年次日，应当删除', '2026-06-02', '2028-06-03', true],
    ['公布当日', '2026-06-02', '2026-06-02', false],
  ] as const)('%s', (_, from, today, expired) => {
    expect(contactsExpired(from, today, TWO_YEARS)).toBe(expired);
  });

  it.each([
    ['2月29日公布，届满之年没有2月29日', '2028-02-29', 2, '2030-02-28'],
    ['2月29日公布，届满之年有2月29日', '2028-02-29', 4, '2032-02-29'],
    ['本县设定五年', '2026-12-31', 5, '2031-12-31'],
  ] as const)('%s', (_, from, contactRetentionYears, through) => {
    expect(contactsKeptThrough(from, { contactRetentionYears })).toBe(through);
  });
});
