/** 国令713号第十三条 送达：送到单位工作台的函，有没有发出提醒邮件都已经送达；用链接送达的，以发出为准. */
import { expect, it } from 'vitest';
import { courseFacts } from '#client/staff/domains/inquiry/course-facts.ts';

const LETTER = {
  openedAt: null,
  openedBy: '',
  reminders: [],
  recalledAt: null,
  signedAt: null,
};

it.each([
  ['送到工作台，邮件发出', { byLink: false, delivery: 'SENT' }, '已送到工作台，还没有打开'],
  [
    '送到工作台，没有邮件服务',
    { byLink: false, delivery: 'KEPT' },
    '已送到工作台（提醒未发出，已留存），还没有打开',
  ],
  ['链接发出', { byLink: true, delivery: 'SENT' }, '已发送，还没有打开'],
  ['链接没有发出', { byLink: true, delivery: 'KEPT' }, '未发出，已留存，还没有打开'],
  ['专家的链接', { delivery: 'FAILED' }, '没有送达，还没有打开'],
] as const)('%s', (_, way, words) => {
  expect(courseFacts({ ...LETTER, ...way })).toEqual([{ term: '送达情况', detail: words }]);
});
