import { describe, expect, it } from 'vitest';
import { DecisionPhase as P } from '#server/law/decision/decision-phase.ts';
import {
  AgendaPurpose,
  isProvisional,
  purposesFor,
  refuseProvisional,
  refusePurpose,
  usualPurpose,
} from '#server/law/meeting/agenda-purpose.ts';

const { DECIDE, REPEAL, REPORT, CATALOGUE, OPENNESS, OTHER } = AgendaPurpose;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第三十条、第三十七条 议题事由与决策所在的环节相符', () => {
  it.each([
    ['没有关联决策', null, [OTHER, CATALOGUE, OPENNESS]],
    ['起草', P.DRAFTING, [DECIDE, REPORT, OTHER]],
    ['待集体讨论', P.READY_FOR_DISCUSSION, [DECIDE, REPORT, OTHER]],
    ['已安排上会', P.SCHEDULED, [DECIDE, REPORT, OTHER]],
    ['已通过，还没有公布', P.APPROVED, [REPORT, OTHER]],
    ['已公布，还没有执行', P.PUBLISHED, [REPORT, OTHER]],
    ['执行中', P.EXECUTING, [REPORT, REPEAL, OTHER]],
    ['中止执行', P.SUSPENDED, [REPORT, REPEAL, OTHER]],
    ['已废止', P.REPEALED, [REPORT, OTHER]],
    ['已终止', P.TERMINATED, [REPORT, OTHER]],
  ] as [string, P | null, AgendaPurpose[]][])('%s', (_, phase, fitting) => {
    expect(purposesFor(phase)).toEqual(fitting);
    expect(usualPurpose(phase)).toBe(fitting[0]);
    for (const purpose of Object.values(AgendaPurpose))
      expect(codes(refusePurpose(purpose, phase, 'items.0.purpose'))).toEqual(
        fitting.includes(purpose) ? [] : [phase === null ? 'AGENDA_PURPOSE_UNTIED' : 'AGENDA_PURPOSE_UNFIT'],
      );
  });
});

describe('第二十九条 议题经批准安排上会，才能预告', () => {
  it.each<[string, AgendaPurpose, P | null, boolean]>([
    ['审查通过，还没有安排上会', DECIDE, P.READY_FOR_DISCUSSION, true],
    ['还在合法性审查', DECIDE, P.LEGALITY_REVIEW, true],
    ['已安排上会', DECIDE, P.SCHEDULED, false],
    ['讨论以后', DECIDE, P.APPROVED, false],
    ['只是听取汇报', REPORT, P.READY_FOR_DISCUSSION, false],
    ['与决策无关', OTHER, null, false],
    ['审议废止', REPEAL, P.EXECUTING, false],
  ])('%s', (_, purpose, phase, provisional) => {
    expect(isProvisional(purpose, phase)).toBe(provisional);
    const found = refuseProvisional([{ position: 2, title: '甲', purpose, phase }]);
    expect(codes(found)).toEqual(provisional ? ['AGENDA_ITEM_PROVISIONAL'] : []);
  });

  it('几项暂列的议题一并指出', () => {
    const item = (position: number) => ({ position, title: '甲', purpose: DECIDE, phase: P.REVISING });
    expect(refuseProvisional([item(1), item(2)]).flatMap(({ fields }) => fields)).toEqual([
      'items.0.purpose',
      'items.1.purpose',
    ]);
  });
});
