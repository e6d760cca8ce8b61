/** 办件的回执和本人资料: each kind of case items under its own words. */
import { describe, expect, it } from 'vitest';
import { allOwnPage, minePage } from '#client/receipts.ts';
import { plain, show } from './show.tsx';

const item = {
  __typename: 'MyCase',
  receiptNo: '8F3K2M7Q',
  kind: 'MESSAGE',
  caseClass: 'ORDINARY',
  caseState: 'ASSIGNED',
  caseTitle: '东街路口什么时候装信号灯',
  submittedAt: '2026-11-20T02:06:00.000Z',
  dueOn: '2026-12-01',
  daysLate: 0,
  unitName: '县公安局',
  publicWish: false,
  channel: 'WEB',
  text: '东街路口没有信号灯，孩子过马路不安全。',
  reply: null,
  transfers: [],
  caseSteps: [],
  about: null as object | null,
  caseSubject: null as string | null,
};
const suggestion = {
  ...item,
  kind: 'SUGGESTION',
  about: { no: '2026-03', title: '东街改造方案' },
  caseSubject: 'EXECUTION',
};

describe('我的来件', () => {
  it.each([
    ['公众留言', item, ['我的留言', '一般性留言', '您的留言', '不公开，只答复本人']],
    ['同意公开的公众留言', { ...item, publicWish: true }, ['我的留言', '同意公开问题和答复']],
    ['还没有分类的公众留言', { ...item, caseClass: null }, ['种类公众留言']],
    ['意见建议', suggestion, ['我反映的问题', '种类意见建议', '您反映的内容', '不公开，只计入件数']],
  ])('%s', (_, mine, said) => {
    const text = plain(show(minePage, { mine }));
    for (const words of said) expect(text).toContain(words);
  });
});

it('全部资料里，有种类名称的回执用种类的名称，别的用回执的名称', () => {
  const own = { receiptNo: '8F3K2M7Q', type: 'MyCase', called: '意见建议', matter: '东街改造方案' };
  const rest = {
    receivedAt: item.submittedAt,
    keptRule: '',
    said: [],
    messages: [],
    readings: [],
    erase: { allowed: true, findings: [] },
  };
  const comment = { ...own, receiptNo: '7F3K2M7Q', type: 'MyComment', called: null };
  const text = plain(show(allOwnPage, { all: [own, comment].map((one) => ({ ...one, ...rest })) }));
  expect(text).toContain('意见建议 8F3K-2M7Q');
  expect(text).toContain('我的意见 7F3K-2M7Q');
  expect(text).not.toContain('我的来件');
});
