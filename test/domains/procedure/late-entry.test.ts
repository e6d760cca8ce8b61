import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openLate } from './late-room.ts';
import { TOLD } from './late-samples.ts';
import { recordActivity } from './steps.ts';
import { ACTIVITY } from './samples.ts';

const room = await openLate();
const { database, people, started, enter, propose, confirm, giveBack, paper, versionOf, answered } = room;
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);

describe('七月启用平台：以前办过的程序补录，另一人确认以后才算数', () => {
  it('从启动补录到县委答复，接着在平台上办；每一程序都带补录标记', async () => {
    const { id, no } = await started();
    const begun = await enter(id, 'START');
    expect(begun).toMatchObject({ startedOn: '2026-02-02', platformSince: '2026-07-01', phase: 'INITIATED' });
    expect(await enter(id, 'RESEARCH')).toMatchObject({ phase: 'DRAFTING' });
    expect(codes(await enter(id, 'UNIT_CONSULTATION'))).toEqual([]);
    expect(await enter(id, 'SOLICITATION')).toMatchObject({ phase: 'CONSULTING' });
    expect(await answered(people.lead, finishParticipation(id, await versionOf(id)))).toMatchObject({
      phase: 'REVISING',
    });
    const draftFileId = await paper(id, DocumentKind.DRAFT, 'd1');
    const legality = { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } };
    expect(await enter(id, 'LEGALITY_REVIEW', legality)).toMatchObject({ phase: 'READY_FOR_DISCUSSION' });
    const discussion = { discussion: { ...TOLD.DISCUSSION.discussion, draftFileId } };
    expect(await enter(id, 'DISCUSSION', discussion)).toMatchObject({ phase: 'APPROVED' });
    const last = await enter(id, 'PARTY_REPORT');
    expect(last.phase).toBe('APPROVED');
    expect(last.lateMarks.map(({ step }) => step)).toEqual([
      'START',
      'RESEARCH',
      'UNIT_CONSULTATION',
      'SOLICITATION',
      'LEGALITY_REVIEW',
      'DISCUSSION',
      'PARTY_REPORT',
    ]);
    expect(last.lateMarks[3]).toMatchObject({
      source: '县住建局档案室2026年第7号卷，原件扫描。',
      enteredBy: people.clerk.unitName,
      confirmedBy: people.justiceStaff.unitName,
      shortfalls: [],
    });
    const marked = last.stepLine.filter(({ enteredLate }) => enteredLate).map(({ kind }) => kind);
    expect(marked).toEqual([
      'PUBLIC_PARTICIPATION',
      'LEGALITY_REVIEW',
      'COLLECTIVE_DISCUSSION',
      'PARTY_REPORT',
    ]);
    expect(last.stepLine.find(({ kind }) => kind === 'COLLECTIVE_DISCUSSION')).toMatchObject({
      state: 'DONE',
      happenedOn: '2026-06-08',
    });
    const seen = await ask(database, null, {
      query: `query($no: String!) { decision(no: $no) { lateMarks { step told } lateProposals { id } } }`,
      variables: { no },
    });
    expect(seen.data).toMatchObject({
      decision: {
        lateProposals: [],
        lateMarks: expect.arrayContaining([{ step: 'DISCUSSION', told: '县政府第12次常务会议讨论，通过' }]),
      },
    });
  });

  it('没有确认的不算数：程序没有记录，公众看不到', async () => {
    const { id, no } = await started();
    await propose(id, 'START');
    const seen = await ask(database, null, {
      query: `query($no: String!) { decision(no: $no) { startedOn lateMarks { step } lateProposals { id } } }`,
      variables: { no },
    });
    expect(seen.data).toEqual({ decision: { startedOn: '2026-07-06', lateMarks: [], lateProposals: [] } });
  });

  it('录入的人不能自己确认；别的单位不能录入；承办单位不能确认', async () => {
    const { id } = await started();
    await propose(id, 'START');
    await expect(confirm(id, people.clerk)).rejects.toThrow('FORBIDDEN');
    await expect(propose(id, 'START', {}, people.otherClerk)).rejects.toThrow('NOT_FOUND');
    const own = await buildActor(database, people.units.housing, [Role.JUSTICE_STAFF]);
    expect(codes(await confirm(id, own))).toEqual(['CONTROLLER_INTERESTED']);
  });

  it('退回写明原因；退回的不算数，可以重新提出；同一项不能答复两次', async () => {
    const { id } = await started();
    await propose(id, 'START');
    expect(codes(await giveBack(id, '不行'))).toEqual(['RETURN_REASON_REQUIRED']);
    expect(await giveBack(id, '附件不是批准启动的文件，请换成批复。')).toMatchObject({ platformSince: null });
    expect(codes(await confirm(id))).toEqual(['LATE_ENTRY_SETTLED']);
    expect(await enter(id, 'START')).toMatchObject({ startedOn: '2026-02-02' });
  });

  it('太短的、没有公布采纳情况的公开征求意见，如实记录，说明不足，不能代替应当进行的', async () => {
    const { id } = await started();
    for (const step of ['START', 'RESEARCH']) await enter(id, step);
    const short = await enter(id, 'SOLICITATION', {
      solicitation: { ...TOLD.SOLICITATION.solicitation, closesOn: '2026-03-30', answeredOn: null },
    });
    expect(short.lateMarks.at(-1)?.shortfalls).toEqual([
      expect.stringContaining('少于30日'),
      expect.stringContaining('没有公布采纳情况'),
    ]);
    expect(codes(await answered(people.lead, finishParticipation(id, await versionOf(id))))).toContain(
      'PARTICIPATION_REQUIRED',
    );
  });
});

describe('补录的日期、先后和材料', () => {
  it('没有来源、没有材料、启用以后才开始、还没有发生的，一次说全', async () => {
    const { id } = await started();
    expect(
      codes(
        await propose(id, 'START', { source: '有', fileIds: [], happenedOn: '2026-07-20', summary: '略' }),
      ),
    ).toEqual([
      'LATE_SOURCE_REQUIRED',
      'LATE_DOCUMENT_REQUIRED',
      'HAPPENED_IN_FUTURE',
      'LATE_ENTRY_TOO_NEW',
      'LATE_START_UNTOLD',
    ]);
  });

  it('先补录启动；早于启动的、启用当天的，不能补录', async () => {
    const { id } = await started();
    expect(codes(await propose(id, 'RESEARCH'))).toContain('LATE_START_FIRST');
    await enter(id, 'START');
    expect(codes(await propose(id, 'RESEARCH', { happenedOn: '2026-02-01' }))).toContain(
      'HAPPENED_BEFORE_START',
    );
    expect(codes(await propose(id, 'RESEARCH', { happenedOn: '2026-07-01' }))).toEqual([
      'LATE_ENTRY_TOO_NEW',
    ]);
    expect(codes(await propose(id, 'RESEARCH', { happenedOn: '2026-06-30' }))).toEqual([]);
  });

  it('讨论早于审查的，与先后不符；前一程序没有办的，不能确认', async () => {
    const { id } = await started();
    await enter(id, 'START');
    const draftFileId = await paper(id, DocumentKind.DRAFT, 'd2');
    await propose(id, 'LEGALITY_REVIEW', { legality: { ...TOLD.LEGALITY_REVIEW.legality, draftFileId } });
    const early = { discussion: { ...TOLD.DISCUSSION.discussion, heldOn: '2026-05-20', draftFileId } };
    expect(codes(await propose(id, 'DISCUSSION', early))).toEqual(['LATE_ORDER']);
    expect(codes(await confirm(id))).toEqual(
      expect.arrayContaining(['LATE_ENTRY_NOT_YET', 'PARTICIPATION_REQUIRED', 'UNIT_CONSULTATION_MISSING']),
    );
  });

  it('启用以前的日子不能直接登记，只能补录；补录的记录不能用平常的更正换掉', async () => {
    const { id } = await started();
    for (const step of ['START', 'RESEARCH']) await enter(id, step);
    const fileIds = [await paper(id, DocumentKind.ACTIVITY_MINUTES)];
    const input = { ...ACTIVITY, happenedOn: '2026-06-30', fileIds };
    expect(
      codes(await answered(people.clerk, recordActivity(id, input, { version: await versionOf(id) }))),
    ).toEqual(['HAPPENED_BEFORE_PLATFORM']);
    expect(codes(await enter(id, 'ACTIVITY', { activity: { ...input, fileIds: [] } }))).toEqual([]);
    const [late] = await database.sql<{ id: string }>(
      `select id from decision_record where decision_id = $1 and kind = 'ACTIVITY'`,
      [id],
    );
    const again = { ...input, happenedOn: '2026-07-08' };
    await expect(
      answered(
        people.clerk,
        recordActivity(id, again, { version: await versionOf(id), replacesId: late?.id ?? '' }),
      ),
    ).rejects.toThrow('要更正的记录');
    await expect(
      database.sql(`update decision_record set late_entry_id = null where decision_id = $1`, [id]),
    ).rejects.toThrow();
  });

  it('印发以后不能再补录；没有设定启用日的不能补录', async () => {
    const { id } = await started({ phase: DecisionPhase.ISSUED });
    expect(codes(await propose(id, 'START'))).toEqual(['LATE_ENTRY_TOO_FAR']);
    const other = await openLate({ firstDay: '' });
    const matter = await other.started();
    expect(codes(await other.propose(matter.id, 'START'))).toEqual(['LATE_ENTRY_CLOSED']);
  });
});

it('第三十三条 形成材料的程序，补录附上那一份；附了别的材料的不算', async () => {
  const { id } = await started();
  for (const step of ['START', 'RESEARCH']) await enter(id, step);
  const draftFileId = await paper(id);
  const other = { fileIds: [draftFileId] };
  const legality = { ...TOLD.LEGALITY_REVIEW.legality, draftFileId };
  expect(codes(await propose(id, 'LEGALITY_REVIEW', { ...other, legality }))).toContain('DOCUMENT_REQUIRED');
  expect(codes(await propose(id, 'PARTY_REPORT', other))).toContain('DOCUMENT_REQUIRED');
});
