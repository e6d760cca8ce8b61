import { describe, expect, it } from 'vitest';
import { page, said } from './decision-shown.ts';
import { busItem, schoolPublished } from './listed.ts';

describe('公开征求意见', () => {
  const asked = (more: object) => said(page({ consultations: [], decision: decidedWith(more) }), 'zhengji');
  const decidedWith = (more: object) => ({ ...(busItem.decision as object), publication: null, ...more });
  const TOLD = '2025年5月6日至2025年6月10日（35日）在县政府门户网站公开征求意见，收到意见87条，采纳34条';

  it('启用平台以前征求过的，写明补录的情况，不说还没有征求', () => {
    const text = asked({
      lateMarks: [
        {
          id: '1',
          step: 'SOLICITATION',
          told: TOLD,
          source: '原件存档案室',
          firstDay: '2025-05-06',
          lastDay: '2025-06-20',
          enteredOn: '2026-02-09',
          confirmedOn: '2026-02-09',
          shortfalls: [],
          earlier: [],
        },
      ],
    });
    expect(text).toContain(`补录${TOLD}。`);
    expect(text).not.toContain('还没有公开征求意见');
  });

  it.each([
    [
      '已经终止的',
      { ending: { phase: 'TERMINATED', endedOn: '2026-03-05', reason: '并入另一项决策。' } },
      '这项决策已经结束，不再公开征求意见',
    ],
    [
      '已经公布的',
      { publication: schoolPublished.decision.publication },
      '这项决策已经作出，不再公开征求意见',
    ],
    ['还没有作出的', {}, '草案形成以后，会在这里公开征求意见'],
  ])('%s，写明以后还征求不征求', (_, more, sentence) => {
    expect(asked(more)).toContain(sentence);
  });
});
