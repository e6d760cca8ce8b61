/** 七月启用平台的县：正在办的九项决策一张表补录，另一人确认，各自从所到的程序在平台上接着办（国令713号第三十三条）. */
import { describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { finishParticipation, startDrafting } from '#test/domains/decision/questions.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { faults, importingLate, type Row, sheetOf, told } from './late-importing.ts';
import { Matter } from './review-questions.ts';

const room = await importingLate();
const { database, people, started, send, answered, versionOf, paper } = room;
await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT]);
await buildActor(database, people.units.justice, [Role.LEGALITY_REVIEWER]);

/** How far each of the nine had come before the platform. */
const BEFORE = [
  ['START'],
  ['START', 'RESEARCH'],
  ['START', 'RESEARCH', 'UNITS'],
  ['START', 'RESEARCH', 'UNITS', 'SOLICITATION'],
  ['START', 'RESEARCH', 'UNITS', 'SOLICITATION', 'ACTIVITY'],
  ['START', 'RESEARCH', 'UNITS', 'SOLICITATION', 'ACTIVITY', 'EXPERTS'],
  ['START', 'RESEARCH', 'UNITS', 'SOLICITATION', 'EXPERTS', 'RISK', 'FINDING'],
  ['START', 'RESEARCH', 'UNITS', 'SOLICITATION', 'EXPERTS', 'RISK', 'FINDING', 'LEGALITY'],
  [
    'START',
    'RESEARCH',
    'UNITS',
    'SOLICITATION',
    'EXPERTS',
    'RISK',
    'FINDING',
    'LEGALITY',
    'DISCUSSION',
    'PARTY',
  ],
] as const;

const nine: { id: string; no: string }[] = [];
for (let at = 0; at < BEFORE.length; at++) nine.push(await started());
const of = (at: number) => nine[at - 1] ?? { id: '', no: '' };

interface Entry {
  row: number;
  state: string;
  decision: { id: string };
  proposal: { id: string };
}

const waiting = async (importId: string): Promise<Entry[]> => {
  const { data } = await ask(database, people.justiceStaff, {
    query: `query($id: ID!) { lateImport(id: $id) { entries { row state decision { id } proposal { id } } } }`,
    variables: { id: importId },
  });
  const { entries } = (data as unknown as { lateImport: { entries: Entry[] } }).lateImport;
  return entries.filter(({ state }) => state === 'PENDING');
};

/** The second person confirms whatever of the sheet can be confirmed by now; what is left. */
const confirmAll = async (importId: string): Promise<Entry[]> => {
  const picks = (await waiting(importId)).map(({ decision, proposal }) => ({
    decisionId: decision.id,
    proposalId: proposal.id,
  }));
  await ask(database, people.justiceStaff, {
    query: `mutation($picks: [LateEntryPick!]!) { confirmLateEntries(picks: $picks) { confirmed } }`,
    variables: { picks },
  });
  return waiting(importId);
};

/** Public data: the phase, and the marks of steps from before the platform. */
const read = async ({ no }: { no: string }) => {
  const { data } = await ask(database, null, {
    query: `query($no: String!) { decision(no: $no) { phase startedOn lateMarks { step source confirmedBy } } }`,
    variables: { no },
  });
  return (
    data as unknown as {
      decision: { phase: string; startedOn: string; lateMarks: { step: string; confirmedBy: string }[] };
    }
  ).decision;
};
const phases = async () => (await Promise.all(nine.map(read))).map(({ phase }) => phase);

describe('七月启用平台、九项决策正在办的县', () => {
  it('九项决策的四十六个程序一张表导入，另一人一次确认，各到各的程序', async () => {
    const rows: Row[] = BEFORE.flatMap((steps, at) => steps.map((step) => told(of(at + 1).no)[step] ?? {}));
    const { status, report } = await send(await sheetOf(...rows));
    expect(faults(report)).toEqual([]);
    expect([status, report.rows, report.imported]).toEqual([201, rows.length, rows.length]);
    const left = await confirmAll(report.importId);
    // 合法性审查 comes after 结束公众参与, which only the unit can say.
    expect(new Set(left.map(({ decision }) => decision.id))).toEqual(new Set([of(8).id, of(9).id]));
    for (const { id } of [of(8), of(9)])
      await answered(people.lead, finishParticipation(id, await versionOf(id)));
    expect(await confirmAll(report.importId)).toEqual([]);
    expect(await phases()).toEqual([
      'INITIATED',
      'DRAFTING',
      'DRAFTING',
      'CONSULTING',
      'CONSULTING',
      'CONSULTING',
      'CONSULTING',
      'READY_FOR_DISCUSSION',
      'APPROVED',
    ]);
  });

  it('公众在每一项的页面上看到哪些程序是启用以前办的、谁确认的', async () => {
    for (const [at, steps] of BEFORE.entries()) {
      const { startedOn, lateMarks } = await read(of(at + 1));
      expect(startedOn).toBe('2026-02-02');
      expect(lateMarks).toHaveLength(steps.length);
      for (const mark of lateMarks) expect(mark.confirmedBy).toBe(people.units.justice.name);
    }
  });

  it('只启动过的，在平台上开始起草', async () => {
    const { id } = of(1);
    await answered(people.clerk, startDrafting(id, undefined, await versionOf(id)));
    expect((await read(of(1))).phase).toBe('DRAFTING');
  });

  it('已经征求意见并答复的，结束公众参与，修改完善以后送请合法性审查', async () => {
    const matter = new Matter(database, of(7).id, of(7).no);
    await answered(people.lead, finishParticipation(matter.id, await matter.version()));
    for (const kind of [DocumentKind.DRAFT, DocumentKind.EXPLANATION, DocumentKind.BASIS])
      await paper(matter.id, kind);
    await matter.done('submitLegality', people.lead, {
      procedureStatement: '各项程序的材料已经编目，随草案一并送审。',
      basisList: [{ level: 'OTHER', title: '城镇老旧小区改造指导意见', article: '第三条' }],
      options: [{ title: '分三年实施', text: '2026年至2028年分批改造，每年改造十二个小区。' }],
      costBenefitNeeded: false,
    });
    expect((await read(of(7))).phase).toBe('LEGALITY_REVIEW');
  });

  it('审查过的，由领导批准议题，安排上会，讨论通过', async () => {
    const matter = new Matter(database, of(8).id, of(8).no);
    await matter.done('scheduleDiscussion', people.govOffice, {
      meetingKind: 'EXECUTIVE',
      meetingName: '县政府第15次常务会议',
      meetingOn: '2026-07-10',
      written: [],
    });
    await matter.done('recordDiscussion', people.govOffice, {
      heldOn: '2026-07-10',
      speakers: ['副县长甲', '副县长乙', '县长丑'],
      head: '县长丑',
      result: 'APPROVE',
      majorityResult: 'APPROVE',
      dissentConfirmed: true,
    });
    expect((await read(of(8))).phase).toBe('APPROVED');
  });

  it('县委已经同意的，行政首长签发，印发', async () => {
    const course = new Course(database, of(9).id, of(9).no);
    await course.done('issueDecision', people.govOffice, {
      documentNo: '岚府发〔2026〕21号',
      writtenDate: '2026-07-10',
      issuedOn: '2026-07-10',
    });
    expect((await read(of(9))).phase).toBe('ISSUED');
  });
});
