import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();
const read = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask(database, null, { query });
  expect(errors).toBeUndefined();
  return data as Data;
};

describe('上年度目录和完成情况', () => {
  it('完成情况已经公布：四项，两项已完成，一项结转，一项不再办理，各有原因；数字与各项决策的记录一致', async () => {
    const { catalogueCompletion } = await read<{
      catalogueCompletion: {
        counts: { state: string; count: number }[];
        lines: { no: string; state: string; explanation: string | null }[];
      };
    }>(`{ catalogueCompletion(year: 2025) { title publishedOn counts { state count }
        lines { no state explanation } } }`);
    expect(catalogueCompletion).toMatchObject({
      title: '岚溪县人民政府2025年度重大行政决策事项目录完成情况',
      publishedOn: '2026-03-20',
      lines: [
        { no: '2025-001', state: 'COMPLETED', explanation: null },
        { no: '2025-002', state: 'COMPLETED', explanation: null },
        { no: '2025-003', state: 'STOPPED', explanation: expect.stringContaining('核心保护范围') },
        { no: '2025-004', state: 'CARRIED_OVER', explanation: expect.stringContaining('沿用原编号') },
      ],
    });
    const recorded = await database.sql<{ state: string; count: number }>(
      `select case when d.phase in ('PUBLISHED', 'EXECUTING', 'COMPLETED', 'ARCHIVED') then 'COMPLETED'
                   when d.phase = 'TERMINATED' then 'STOPPED' else 'CARRIED_OVER' end as state, count(*)::int as count
       from decision d where d.no like '2025-%' group by 1 order by 1`,
    );
    const stated = catalogueCompletion.counts.filter(({ count }) => count > 0);
    expect(stated.toSorted((one, other) => one.state.localeCompare(other.state))).toEqual(recorded);
  });

  it('本年度的目录仍是现行目录，上年度可以翻到；结转的一项沿用原编号', async () => {
    const { now, before, catalogueItems } = await read<{
      now: unknown;
      before: unknown;
      catalogueItems: { total: number; nodes: { no: string; carriedOverFrom: number | null }[] };
    }>(`{ now: catalogue { year years } before: catalogue(year: 2025) { year current { stage documentNo } }
        catalogueItems(first: 50) { total nodes { no carriedOverFrom } } }`);
    expect(now).toEqual({ year: 2026, years: [2026, 2025] });
    expect(before).toEqual({
      year: 2025,
      current: { stage: 'CLOSED', documentNo: '岚府字〔2025〕11号' },
    });
    expect(catalogueItems.total).toBe(10);
    expect(catalogueItems.nodes.filter(({ carriedOverFrom }) => carriedOverFrom !== null)).toEqual([
      { no: '2025-004', carriedOverFrom: 2025 },
    ]);
  });
});

describe('上年度的决策：启用平台以前的程序凭材料补录，由另一人确认', () => {
  it('农村生活垃圾分类：从启动补录到印发，在平台公布，执行完毕，评估过', async () => {
    const { decision } = await read<{ decision: { lateMarks: { step: string; confirmedBy: string }[] } }>(
      `{ decision(no: "2025-001") { phase startedOn lateMarks { step source shortfalls confirmedBy }
         publication { publishedOn header { documentNo } } } }`,
    );
    expect(decision).toMatchObject({
      phase: 'COMPLETED',
      startedOn: '2025-03-10',
      publication: { publishedOn: '2026-02-26', header: { documentNo: '岚府发〔2025〕21号' } },
    });
    expect(decision.lateMarks.map(({ step }) => step)).toEqual([
      'START',
      'RESEARCH',
      'UNIT_CONSULTATION',
      'SOLICITATION',
      'ACTIVITY',
      'EXPERT_REVIEW',
      'LEGALITY_REVIEW',
      'DISCUSSION',
      'PARTY_REPORT',
      'ISSUE',
    ]);
    expect(new Set(decision.lateMarks.map(({ confirmedBy }) => confirmedBy))).toEqual(new Set(['县司法局']));
    const kinds = await database.sql<{ kind: string }>(
      `select r.kind from decision_record r join decision d on d.id = r.decision_id
       where d.no = '2025-001' and r.late_entry_id is null and r.kind not like 'LATE_%' order by r.recorded_at, r.id`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'FACTS_PROPOSAL',
      'FACTS',
      'PUBLICATION_PLAN',
      'PUBLICATION_REVIEW',
      'PUBLICATION',
      'OUTREACH',
      'EXECUTION_PLAN',
      'HANDOVER',
      'EXECUTION_REPORT',
      'EXECUTION_REPORT',
      'COMPLETION',
      'EVALUATION_START',
      'EVALUATION',
    ]);
  });

  it('逾期才在平台公布的，写明原因；录入和确认的不是同一个人', async () => {
    const late = await database.sql<{ action: string }>(
      `select action from acknowledged_warning where reason like '%启用%'`,
    );
    expect(late.map(({ action }) => action).toSorted()).toEqual([
      'catalogue.yearClosed',
      'decision.published',
      'decision.published',
    ]);
    const [same] = await database.sql<{ count: number }>(
      `select count(*)::int as count from decision_record c join decision_record p
         on p.id::text = c.content ->> 'proposalId' where c.kind = 'LATE_ENTRY' and c.recorded_by_id = p.recorded_by_id`,
    );
    expect(same?.count).toBe(0);
  });
});
