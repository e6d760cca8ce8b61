/** 回执: what becomes of an opinion where the consultation is withdrawn, extended, or the decision ended. */
import { expect, it } from 'vitest';
import { minePage } from '#client/receipts.ts';
import { mine } from './mine.ts';
import { plain, show } from './show.tsx';

const ended = (over: object) =>
  plain(show(minePage, { mine: { ...mine, consultation: { ...mine.consultation, ...over } } }));

it('征求意见撤回的，写明理由；意见继续有效，写明何时答复，不必重新提交', () => {
  const said = ended({
    stage: 'WITHDRAWN',
    withdrawnAt: '2026-11-22T02:00:00.000Z',
    withdrawnReason: '方案需重新论证。',
    feedbackDueOn: '2026-12-21',
  });
  expect(said).toContain('本次征求意见已经撤回，您的意见继续有效');
  expect(said).toContain('撤回理由：方案需重新论证。');
  expect(said).toContain('应当在2026年12月21日前公布');
  expect(said).toContain('征求意见已撤回2026年11月22日，您的意见继续有效');
});

it('征求意见撤回而不再答复、决策终止的，写明理由，意见保留在案，不再说正在研究', () => {
  const withdrawn = ended({
    stage: 'WITHDRAWN',
    withdrawnAt: '2026-11-22T02:00:00.000Z',
    withdrawnReason: '方案需重新论证。',
    feedbackDueOn: null,
  });
  expect(withdrawn).toContain('理由：方案需重新论证。');
  expect(withdrawn).toContain('征求意见已撤回2026年11月22日，意见保留在案');
  const terminated = ended({
    stage: 'CLOSED',
    decision: { ...mine.consultation.decision, phase: 'TERMINATED' },
  });
  expect(terminated).toContain('这项决策已经终止，不再作出决定');
  for (const said of [withdrawn, terminated]) {
    expect(said).toContain('您的意见保留在案');
    expect(said).not.toContain('逐条研究处理');
  }
});

it('延长期限的，回执写明由哪一天延长到哪一天', () => {
  const longer = { ...mine.consultation, announcedClosesOn: '2026-12-07', closesOn: '2026-12-21' };
  expect(plain(show(minePage, { mine: { ...mine, consultation: longer } }))).toContain(
    '截止日由2026年12月7日延长到2026年12月21日。',
  );
});

it('公开时隐去的文字，在本人的意见下面写明；没有隐去的不提', () => {
  const own = (blackouts: object[]) => plain(show(minePage, { mine: { ...mine, blackouts } }));
  const name = { words: '王小明', kind: 'NAME', reason: '' };
  const place = { words: '村口第三家', kind: 'PRIVACY', reason: '写到了邻居住在哪里' };
  expect(own([name, place])).toContain(
    `${mine.text}公开时隐去了：王小明、村口第三家（隐私：写到了邻居住在哪里）`,
  );
  expect(own([])).not.toContain('隐去');
});
