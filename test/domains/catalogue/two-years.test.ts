import { describe, expect, it } from 'vitest';
import { CompletionState } from '#server/law/catalogue/completion-report.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

// The next year's catalogue is out in November; a matter of this year is carried over into it.
const database = await testDatabase({ now: '2026-11-25T02:00:00Z' });
const people = await buildPeople(database);
await buildDecision(database, people, {
  no: '2026-001',
  title: '城乡客运线路优化方案',
  phase: 'CONSULTING',
  row: { name: '城乡客运线路优化方案', plannedOn: '2026-09-01' },
});
const { items } = await buildPublishedCatalogue(database, people, {
  year: 2027,
  publishedOn: '2026-11-20',
  publishedAt: new Date('2026-11-20T02:00:00Z'),
  rows: [{ name: '养老规划' }, { seq: 2, plannedOn: '2027-06-01', carriedOverFrom: 2026 }],
});

const asked = async (query: string, actor: typeof people.lead | null = null) => {
  const { data, errors } = await ask(database, actor, { query });
  expect(errors).toBeUndefined();
  return data as unknown as Record<string, never>;
};

/** 结转 keeps the number of its first year. */
async function renumbered(no: string): Promise<void> {
  await database.sql(`alter table catalogue_item disable trigger user`);
  await database.sql(`update catalogue_item set no = $2 where id = $1`, [items[1]?.id, no]);
  await database.sql(`alter table catalogue_item enable trigger user`);
}

describe('下一年度的目录公布以后', () => {
  const shown = '{ catalogue { year years } catalogueItems { total nodes { year } } }';
  it('年度更替以前，本年度的目录仍在前面', async () => {
    await database.setClock('2026-12-31T15:59:00Z');
    expect(await asked(shown)).toMatchObject({
      catalogue: { year: 2026, years: [2027, 2026] },
      catalogueItems: { total: 1, nodes: [{ year: 2026 }] },
    });
    expect(await asked('{ catalogue(year: 2027) { year } }')).toEqual({ catalogue: { year: 2027 } });
  });

  it('承办单位年底前就能启动下一年度的事项；结转的只列最后一次', async () => {
    await database.setClock('2026-12-01T02:00:00Z');
    const carried = { no: '2026-001' };
    await renumbered(carried.no);
    const ahead = '{ catalogueItems(filter: { ahead: true }) { total nodes { no year } } }';
    expect(await asked(ahead)).toEqual({
      catalogueItems: {
        total: 2,
        nodes: [
          { no: '2027-001', year: 2027 },
          { ...carried, year: 2027 },
        ],
      },
    });
  });

  it('新年第一刻起看新年度的', async () => {
    await database.setClock('2026-12-31T16:00:00Z');
    expect(await asked(shown)).toMatchObject({
      catalogue: { year: 2027 },
      catalogueItems: { total: 2 },
    });
  });
});

describe('结转的事项保留原定决策时间和逾期', () => {
  it('目录、工作台、合规清单都按原定时间说', async () => {
    await database.setClock('2027-01-08T02:00:00Z');
    await renumbered('2026-001');
    const { catalogueItems } = await asked(
      '{ catalogueItems { nodes { no plannedText firstPlannedText daysLate } } }',
    );
    expect(catalogueItems).toMatchObject({
      nodes: [
        { no: '2027-001', firstPlannedText: null, daysLate: null },
        { no: '2026-001', plannedText: '2027年6月', firstPlannedText: '2026年9月', daysLate: 100 },
      ],
    });
    const { workbench } = await asked('{ workbench { tasks { kind detail dueOn } } }', people.lead);
    expect((workbench as unknown as { tasks: { kind: string }[] }).tasks).toContainEqual({
      kind: 'MISSED_DECISION_TIME',
      detail: '已过目录所列决策时间100日，需办结或者调整目录',
      dueOn: '2026-09-30',
    });
  });

  it('完成情况表写在计划决策时间后面', async () => {
    const { catalogueCompletion } = await asked(
      '{ catalogueCompletion(year: 2027) { lines { no plannedText state } } }',
      people.justiceStaff,
    );
    expect((catalogueCompletion as unknown as { lines: unknown[] }).lines).toContainEqual({
      no: '2026-001',
      plannedText: '2027年6月（原定2026年9月，已逾期100日）',
      state: CompletionState.UNDER_WAY,
    });
  });
});
