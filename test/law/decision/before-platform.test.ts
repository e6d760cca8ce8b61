import { describe, expect, it } from 'vitest';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { refuseResearch } from '#server/law/decision/research.ts';

describe('补录的事项：平台启用日以前的，不能直接登记', () => {
  it.each([
    ['2026-06-30', ['HAPPENED_BEFORE_PLATFORM']],
    ['2026-07-01', []],
    ['2026-02-01', ['HAPPENED_BEFORE_START']],
  ] as const)('%s', (happenedOn, expected) => {
    const since = { startedOn: '2026-02-02', platformSince: '2026-07-01' } as const;
    const findings = refuseHappenedOn({ today: '2026-07-10' }, since, happenedOn);
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });
});

it('起草以前的调查研究，要写明时间、方式、对象和结论', () => {
  expect(refuseResearch('工作需要').map(({ code }) => code)).toEqual(['RESEARCH_RECORD_REQUIRED']);
  expect(refuseResearch('走访12个小区，召开座谈会3次，群众意见集中在费用分摊。')).toEqual([]);
});
