/** 收件箱的来件种类：每一种名称各不相同，办件的每一种都在其中. */
import { describe, expect, it } from 'vitest';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { ARRIVAL_KIND_LABELS, ARRIVAL_STATE_LABELS, ArrivalKind } from '#server/law/people/arrival-kind.ts';

describe('来件种类', () => {
  it('名称各不相同', () => {
    const labels = Object.values(ARRIVAL_KIND_LABELS);
    expect(new Set(labels).size).toBe(labels.length);
    expect(Object.values(ARRIVAL_STATE_LABELS)).toEqual(['待处理', '已处理']);
  });

  it.each(Object.values(CaseKind))('办件的一种：%s', (kind) => expect(ArrivalKind[kind]).toBe(kind));
});
