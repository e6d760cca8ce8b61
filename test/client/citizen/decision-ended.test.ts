import { describe, expect, it } from 'vitest';
import { decisionLine } from '#client/citizen/decision/decision-line.ts';
import { page, rowOf } from './decision-shown.ts';
import { busItem } from './listed.ts';

type Shown = Parameters<typeof decisionLine>[0];

describe('没有走到底的决策', () => {
  const ending = {
    phase: 'REJECTED',
    endedOn: '2026-11-21',
    reason: '经县政府第42次常务会议讨论，没有通过。',
  };

  it('流程线上后面的程序不再进行，办过的照样写明，档案照样要归', () => {
    const stepLine = [
      { kind: 'COLLECTIVE_DISCUSSION', state: 'DONE', happenedOn: '2026-11-21' },
      { kind: 'PUBLICATION', state: 'NEXT' },
      { kind: 'ARCHIVE', state: 'NONE' },
    ];
    const decision = { ...(busItem.decision as object), ending, stepLine };
    const line = decisionLine({ year: 2026, decision, stepLine: [] } as unknown as Shown);
    expect(line.map(({ name, note }) => `${name}：${note}`)).toEqual([
      '集体讨论：11月21日完成',
      '决策公布：不再进行',
      '归档：未开始',
    ]);
  });

  it('程序表也写明不再进行', () => {
    const html = page({ decision: { ...(busItem.decision as object), ending } });
    expect(rowOf(html, '公众参与')?.[3]).toBe('不再进行');
    expect(rowOf(html, '决策公布')?.[3]).toBe('不再进行');
    expect(rowOf(html, '专家论证')?.[3]).toContain('不办');
    expect(rowOf(html, '公平竞争审查')?.[3]).toBe('—');
    expect(rowOf(html, '归档')?.[3]).toBe('未办');
  });
});
