import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { faults, importingLate, PAPERS, sheetOf, told } from './late-importing.ts';

const room = await importingLate();
const { database, people, started, send, stored, answered, versionOf } = room;

const ENTRIES = `query($id: ID!) { lateImport(id: $id) { sheet by total pending
  entries { row state decision { id no phase } proposal { id step documents { name } } } } }`;

interface Entry {
  row: number;
  state: string;
  decision: { id: string; no: string; phase: string };
  proposal: { id: string; step: string; documents: { name: string }[] };
}
interface Imported {
  lateImport: { sheet: string; by: string; total: number; pending: number; entries: Entry[] } | null;
}
const read = async (id: string, actor = people.justiceStaff) =>
  (await ask(database, actor, { query: ENTRIES, variables: { id } })).data as unknown as Imported;

const CONFIRM = `mutation($picks: [LateEntryPick!]!) { confirmLateEntries(picks: $picks) {
  proposalId confirmed findings { code } } }`;
const confirmAll = async (entries: readonly Entry[], actor = people.justiceStaff) => {
  const picks = entries.map(({ decision, proposal }) => ({
    decisionId: decision.id,
    proposalId: proposal.id,
  }));
  const { data, errors } = await ask(database, actor, { query: CONFIRM, variables: { picks } });
  if (errors) throw new Error(String(errors[0]?.extensions?.['code']));
  return (data as unknown as { confirmLateEntries: { confirmed: boolean; findings: { code: string }[] }[] })
    .confirmLateEntries;
};

describe('成批补录：登记表和材料一次导入，逐行判断', () => {
  it('先预审：逐行说明可录入还是有问题，什么也没有写下', async () => {
    const { no } = await started();
    const before = await stored();
    const { status, report } = await send(
      await sheetOf(told(no).START ?? {}, told(no).RESEARCH ?? {}, {
        ...told(no).SOLICITATION,
        count: '很多',
      }),
      { trial: true },
    );
    expect([status, report.rows, report.imported]).toEqual([201, 3, 2]);
    expect(report.judged).toMatchObject([
      { row: 3, no, step: '决策启动', good: true },
      { row: 4, no, step: '调查研究和起草', good: true },
      { row: 5, no, step: '向社会公开征求意见', good: false },
    ]);
    expect(faults(report)).toEqual(['5 意见条数或参加人数 SHEET_CELL_UNREADABLE']);
    expect(await stored()).toEqual(before);
  });

  it('一项决策从启动到印发，一张表导入，另一人一并确认，到了哪一步确认到哪一步', async () => {
    const { id, no } = await started();
    const { status, report } = await send(await sheetOf(...Object.values(told(no))));
    expect(faults(report)).toEqual([]);
    expect([status, report.rows, report.imported]).toEqual([201, 13, 13]);
    const { lateImport } = await read(report.importId);
    expect(lateImport).toMatchObject({ sheet: '补录登记表.xlsx', total: 13, pending: 13 });
    const entries = lateImport?.entries ?? [];
    expect(entries[0]).toMatchObject({
      row: 3,
      state: 'PENDING',
      proposal: { documents: [{ name: '决策启动.pdf' }] },
    });

    const first = await confirmAll(entries);
    expect(first.filter(({ confirmed }) => confirmed)).toHaveLength(9);
    expect(first.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('LATE_ENTRY_NOT_YET');

    await answered(people.lead, finishParticipation(id, await versionOf(id)));
    const left =
      (await read(report.importId)).lateImport?.entries.filter(({ state }) => state === 'PENDING') ?? [];
    expect(left).toHaveLength(4);
    expect((await confirmAll(left)).map(({ findings }) => findings)).toEqual([[], [], [], []]);
    const done = await read(report.importId);
    expect(done.lateImport).toMatchObject({ pending: 0 });
    expect(done.lateImport?.entries[0]?.decision.phase).toBe('ISSUED');
    const seen = await ask(database, null, {
      query:
        'query($no: String!) { decision(no: $no) { startedOn lateMarks { step enteredBy confirmedBy } } }',
      variables: { no },
    });
    expect(seen.data).toMatchObject({ decision: { startedOn: '2026-02-02', lateMarks: { length: 13 } } });
  });

  it('同一张表再导入一次，逐行指出已录入，没有第二份记录和材料', async () => {
    const { no } = await started();
    const sheet = await sheetOf(told(no).START ?? {}, told(no).RESEARCH ?? {}, told(no).ACTIVITY ?? {});
    await send(sheet);
    const before = await stored();
    const { status, report } = await send(sheet, { goodOnly: true });
    expect(status).toBe(200);
    expect(faults(report)).toEqual([
      '3 开始日期 LATE_ENTRY_REPEATED',
      '4 开始日期 LATE_ENTRY_REPEATED',
      '5 开始日期 LATE_ENTRY_REPEATED',
    ]);
    expect(await stored()).toEqual(before);
  });

  it('录入的人不能确认；别的单位看不到、导不进；没有登录的不收一个字节', async () => {
    const { no } = await started();
    const sheet = await sheetOf(told(no).START ?? {});
    const { report } = await send(sheet);
    const entries = (await read(report.importId)).lateImport?.entries ?? [];
    await expect(confirmAll(entries, people.clerk)).rejects.toThrow('FORBIDDEN');
    expect(await read(report.importId, people.otherClerk)).toEqual({ lateImport: null });
    expect(faults((await send(sheet, { by: people.otherClerk })).report)).toEqual([
      '3 事项 SHEET_CELL_UNREADABLE',
    ]);
    // Refused before it is read: what is still being sent would meet a closed connection.
    const papers = {};
    expect((await send(sheet, { by: null, papers })).report.errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await send(sheet, { by: people.justiceStaff, papers })).report.errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('九项决策一张表，各种问题一次说全', () => {
  it('有问题的行各说各的，合格的另行导入', async () => {
    const nos: string[] = [];
    for (let at = 0; at < 9; at++) nos.push((await started()).no);
    const of = (at: number) => told(nos[at] ?? '');
    const rows = [
      ...nos.map((_, at) => of(at).START ?? {}),
      { ...of(0).RESEARCH, step: '研究' },
      { ...of(1).RESEARCH, from: '二月' },
      { ...of(2).RESEARCH, papers: '没有这份.pdf' },
      { ...of(3).RESEARCH, papers: '' },
      { ...of(4).RESEARCH, source: '有' },
      { ...of(5).RESEARCH, from: '2026-07-05' },
      { ...of(6).RESEARCH, from: '2026-01-05' },
      { ...of(7).UNITS, units: '县财政局｜三月｜同意' },
      {
        ...of(8).EXPERTS,
        experts: '李工｜省建筑设计院｜声明无直接利害关系',
        opinions: '王教授｜必要｜可行｜科学｜已签名',
      },
      { ...of(0).SOLICITATION, adopted: '40', answeredOn: '2026-03-01' },
      { ...of(1).RISK, result: '很低' },
      { ...of(2).LEGALITY, draft: '', aspects: '法定权限｜符合规定' },
      { ...of(3).DISCUSSION, from: '2026-02-01' },
      { ...of(4).ACTIVITY, matter: '没有这个事项' },
      { ...of(5).PARTY, papers: '坏文件.pdf' },
    ];
    const papers = { ...PAPERS, '坏文件.pdf': Buffer.from('not a document at all') };
    const { status, report } = await send(await sheetOf(...rows), { papers });
    expect([status, report.rows, report.good]).toEqual([200, 24, 9]);
    expect(faults(report)).toEqual([
      '12 程序 SHEET_CELL_UNREADABLE',
      '13 开始日期 SHEET_CELL_UNREADABLE',
      '14 材料文件 SHEET_CELL_UNREADABLE',
      '15 材料文件 LATE_DOCUMENT_REQUIRED',
      '16 材料来源 LATE_SOURCE_REQUIRED',
      '17 开始日期 LATE_ENTRY_TOO_NEW',
      '18 开始日期 HAPPENED_BEFORE_START',
      '18 开始日期 LATE_ORDER',
      '19 有关单位意见 SHEET_CELL_UNREADABLE',
      '20 专家 DISSENTERS_WANTED',
      '20 专家意见 EXPERT_NOT_ON_PANEL',
      '21 答复日期 LATE_ANSWERED_EARLY',
      '21 采纳条数 LATE_OPINIONS_MISCOUNTED',
      '22 结论 SHEET_CELL_UNREADABLE',
      '23 草案文件 LATE_DRAFT_REQUIRED',
      '23 分项审查结果 LEGALITY_OPINION_INCOMPLETE',
      '23 分项审查结果 LEGALITY_OPINION_INCOMPLETE',
      '24 开始日期 HAPPENED_BEFORE_START',
      '24 开始日期 LATE_ORDER',
      '25 事项 SHEET_CELL_UNREADABLE',
      '26 材料文件 SHEET_CELL_UNREADABLE',
    ]);
    const [ninth] = await database.sql<{ count: number }>(
      `select count(*)::int as count from decision_record r join decision d on d.id = r.decision_id where d.no = any($1)`,
      [nos],
    );
    expect(ninth?.count).toBe(0);
    const kept = await send(await sheetOf(...rows), { papers, goodOnly: true });
    expect([kept.status, kept.report.imported]).toEqual([201, 9]);
  });
});
