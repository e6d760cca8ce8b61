import { expect, it } from 'vitest';
import { noticesOf } from '#client/citizen/decision/notices.ts';
import { page, said, section } from './decision-shown.ts';

type Decision = Parameters<typeof noticesOf>[0];

const ROUND = {
  id: 'c1',
  no: '2026-002',
  round: 1,
  title: '关于公开征求公交票价调整方案意见的公告',
  opensAt: '2026-11-02T01:00:00Z',
  closesOn: '2026-12-10',
  announcedClosesOn: '2026-12-02',
};
const notice = (id: string, kind: string, at: string, more: object = {}) => ({
  id,
  kind,
  reason: '因平台中断，顺延期限。',
  fromClosesOn: null,
  toClosesOn: null,
  at,
  ...more,
});
const DECISION = {
  consultations: [
    {
      ...ROUND,
      notices: [
        notice('n0', 'OPENED', '2026-11-02T01:00:00Z'),
        notice('n2', 'CORRECTED', '2026-11-20T01:00:00Z', { reason: '联系电话写错。' }),
        notice('n1', 'EXTENDED', '2026-11-10T01:00:00Z', {
          fromClosesOn: '2026-12-02',
          toClosesOn: '2026-12-10',
        }),
      ],
    },
    { ...ROUND, id: 'c2', round: 2, opensAt: null, notices: [] },
  ],
  hearings: [
    {
      id: 'h1',
      no: '2026-5',
      name: '公交票价调整听证会',
      notices: [
        { id: 'n3', kind: 'NOTICE', at: '2026-11-12T01:00:00Z' },
        { id: 'n4', kind: 'POSTPONED', at: '2026-11-25T01:00:00Z' },
      ],
    },
  ],
  corrections: [
    { id: 'k1', place: '政策解读', reason: '年份写错。', publishedAt: '2027-01-20T01:00:00Z' },
    { id: 'k2', place: '政策解读', reason: '还没有公布。', publishedAt: null },
  ],
  ending: { phase: 'TERMINATED', endedOn: '2027-03-01', reason: '情况变化，不再需要。' },
} as unknown as Decision;

it('公告按时间先后：公布、延长、听证会公告、更正、延期、终止，各有去处；没有公布的轮次和更正不在其中', () => {
  expect(noticesOf(DECISION).map(({ day, word, href }) => `${day} ${word} ${href}`)).toEqual([
    '2026-11-02 开始征求意见 /zhengji/2026-002/1',
    '2026-11-10 延长期限 /zhengji/2026-002/1#gonggao',
    '2026-11-12 听证会公告 /tingzheng/2026-5#gongshi',
    '2026-11-20 更正 /zhengji/2026-002/1#gonggao',
    '2026-11-25 延期公告 /tingzheng/2026-5#gongshi',
    '2027-01-20 更正 #wenjian',
    '2027-03-01 已终止 #jindu',
  ]);
  expect(noticesOf(DECISION).map(({ told }) => told)).toEqual([
    '公告的截止日为2026年12月2日。',
    '截止日由2026年12月2日改为2026年12月10日。因平台中断，顺延期限。',
    '',
    '联系电话写错。',
    '',
    '年份写错。',
    '情况变化，不再需要。',
  ]);
});

it('决策页写明公告；什么都没有公告过的没有这一节', () => {
  expect(said(page(), 'gonggao')).toContain('开始征求意见');
  expect(section(page({ consultations: [] }), 'gonggao')).toBe('');
});
