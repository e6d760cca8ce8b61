import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { finishParticipation } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { correctingLate, REASON, SUBMISSION } from './late-correcting.ts';
import { TOLD } from './late-samples.ts';
import { Matter } from './review-questions.ts';

const room = await correctingLate();
const { database, people, reviewer, started, enter, propose, confirm, giveBack, paper } = room;
const { versionOf, answered, correction, corrected, marks, reviewed, markOf } = room;
const codes = ({ findings = [] }: { findings?: { code: string }[] }) => findings.map(({ code }) => code);

describe('第三十三条 已经确认的补录有误的，更正：写明理由，附据以更正的材料，另一人确认，原来的内容留存', () => {
  it('更正以后按更正的内容；公众看到更正前后；原来的记录还在', async () => {
    const { id, no } = await started();
    for (const step of ['START', 'RESEARCH', 'SOLICITATION']) await enter(id, step);
    const solicitation = { ...TOLD.SOLICITATION.solicitation, opinionCount: 21, adoptedCount: 6 };
    expect(
      codes(await propose(id, 'SOLICITATION', await correction(id, 'SOLICITATION', { solicitation }))),
    ).toEqual([]);
    expect((await marks(no)).lateMarks.at(-1)).toMatchObject({
      told: expect.stringContaining('12条'),
      earlier: [],
    });
    await confirm(id);
    const seen = await marks(no);
    expect(seen.phase).toBe('CONSULTING');
    expect(seen.lateMarks).toHaveLength(3);
    expect(seen.lateMarks.at(-1)).toMatchObject({
      told: expect.stringContaining('收到意见21条，采纳6条'),
      earlier: [
        { told: expect.stringContaining('收到意见12条，采纳4条'), reason: REASON, correctedOn: '2026-07-10' },
      ],
    });
    const rows = await database.sql<{ kind: string; count: number; standing: number }>(
      `select kind, count(*)::int as count, (count(*) filter (where not exists
         (select from decision_record n where n.replaces_id = r.id)))::int as standing
       from decision_record r where decision_id = $1 and content::text like '%条%' and kind in ('ACTIVITY') group by kind`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'ACTIVITY', count: 2, standing: 1 }]);
    const { data } = await ask(database, people.justiceStaff, {
      query: `query($no: String!) { decision(no: $no) { lateProposals { id } } }`,
      variables: { no },
    });
    expect(data).toEqual({ decision: { lateProposals: [] } });
  });

  it('更正从现行的内容开始；只有可以更正的人看得到', async () => {
    const { id, no } = await started();
    for (const step of ['START', 'RESEARCH', 'SOLICITATION']) await enter(id, step);
    const solicitation = { ...TOLD.SOLICITATION.solicitation, opinionCount: 21, adoptedCount: 6 };
    await corrected(id, 'SOLICITATION', { solicitation });
    const toldTo = async (actor: Actor | null) => {
      const { data } = await ask(database, actor, {
        query: `query($no: String!) { decision(no: $no) { lateCorrectable { step
          told { source fileIds happenedOn solicitation { opinionCount answeredOn } } } } }`,
        variables: { no },
      });
      return (data as unknown as { decision: { lateCorrectable: { told: object | null }[] } }).decision
        .lateCorrectable;
    };
    expect(await toldTo(people.clerk)).toEqual(
      expect.arrayContaining([
        { step: 'START', told: expect.objectContaining({ happenedOn: '2026-02-02' }) },
        {
          step: 'SOLICITATION',
          told: expect.objectContaining({ solicitation: { opinionCount: 21, answeredOn: '2026-04-28' } }),
        },
      ]),
    );
    for (const actor of [people.justiceStaff, people.otherClerk, null])
      expect((await toldTo(actor)).filter(({ told }) => told !== null)).toEqual([]);
  });

  it('按当日的法律再判断：更正以后太短的，不能代替应当进行的公开征求意见；改正了的，可以代替', async () => {
    const { id, no } = await started();
    for (const step of ['START', 'RESEARCH', 'SOLICITATION']) await enter(id, step);
    const short = { ...TOLD.SOLICITATION.solicitation, closesOn: '2026-03-30' };
    await corrected(id, 'SOLICITATION', { solicitation: short });
    expect((await marks(no)).lateMarks.at(-1)).toMatchObject({
      shortfalls: [expect.stringContaining('少于30日')],
    });
    expect(codes(await answered(people.lead, finishParticipation(id, await versionOf(id))))).toContain(
      'PARTICIPATION_REQUIRED',
    );
    await corrected(id, 'SOLICITATION');
    expect((await marks(no)).lateMarks.at(-1)).toMatchObject({ shortfalls: [], earlier: [{}, {}] });
    expect(await answered(people.lead, finishParticipation(id, await versionOf(id)))).toMatchObject({
      phase: 'REVISING',
    });
  });

  it('没有理由、没有新的材料、与先后不符的，一次说全', async () => {
    const { id } = await started();
    for (const step of ['START', 'RESEARCH']) await enter(id, step);
    const [old] = await database.sql<{ ids: string[] }>(
      `select array(select jsonb_array_elements_text(content -> 'fileIds')) as ids from decision_record
       where decision_id = $1 and kind = 'LATE_ENTRY' and content -> 'place' ->> 'step' = 'START'`,
      [id],
    );
    const more = { correctionReason: '错', fileIds: old?.ids ?? [], happenedOn: '2026-03-01' };
    expect(codes(await propose(id, 'START', await correction(id, 'START', more)))).toEqual([
      'LATE_CORRECTION_REASON',
      'LATE_CORRECTION_DOCUMENT',
      'LATE_ORDER',
    ]);
  });

  it('录入的人不能自己确认；等待确认的不能再提；退回的不算数；不是现行的、不是同一程序的不能更正', async () => {
    const { id, no } = await started();
    await enter(id, 'START');
    const first = await markOf(id, 'START');
    const more = { happenedOn: '2026-02-03' };
    expect(codes(await propose(id, 'START', await correction(id, 'START', more)))).toEqual([]);
    await expect(confirm(id, people.clerk)).rejects.toThrow('FORBIDDEN');
    expect(codes(await propose(id, 'START', await correction(id, 'START', more)))).toContain(
      'LATE_CORRECTION_WAITS',
    );
    expect(codes(await giveBack(id, '附件不是启动的批复，请换成批复原件。'))).toEqual([]);
    expect((await marks(no)).lateMarks).toMatchObject([{ firstDay: '2026-02-02', earlier: [] }]);
    expect(await corrected(id, 'START', more)).toMatchObject({ startedOn: '2026-02-03', phase: 'INITIATED' });
    expect(
      codes(await propose(id, 'START', { ...more, correctsId: first, correctionReason: REASON })),
    ).toContain('LATE_CORRECTION_SETTLED');
    const other = await correction(id, 'START');
    expect(codes(await propose(id, 'RESEARCH', other))).toContain('LATE_CORRECTION_STEP');
  });

  it('审查、讨论、请示报告也能更正；结论不能改；请示报告仍是对这次讨论的', async () => {
    const { id, no, legality, discussion } = await reviewed();
    expect(await enter(id, 'DISCUSSION', discussion)).toMatchObject({ phase: 'APPROVED' });
    await enter(id, 'PARTY_REPORT');
    const failed = {
      legality: { ...legality.legality, opinion: { ...legality.legality.opinion, outcome: 'FAIL' } },
    };
    expect(
      codes(await propose(id, 'LEGALITY_REVIEW', await correction(id, 'LEGALITY_REVIEW', failed))),
    ).toContain('LATE_CORRECTION_CONCLUSION');
    const sent = { legality: { ...legality.legality, sentOn: '2026-05-12' } };
    expect(codes(await corrected(id, 'LEGALITY_REVIEW', sent))).toEqual([]);
    const held = { discussion: { ...discussion.discussion, heldOn: '2026-06-09' } };
    const answer = await corrected(id, 'DISCUSSION', held);
    expect(answer.phase).toBe('APPROVED');
    expect(answer.stepLine.find(({ kind }) => kind === 'COLLECTIVE_DISCUSSION')).toMatchObject({
      state: 'DONE',
      happenedOn: '2026-06-09',
    });
    const [report] = await database.sql<{ same: boolean }>(
      `select r.content ->> 'discussionId' = (select d.id::text from decision_record d where d.decision_id = $1
         and d.kind = 'DISCUSSION' and not exists (select from decision_record n where n.replaces_id = d.id)) as same
       from decision_record r where r.decision_id = $1 and r.kind = 'PARTY_REPORT'
         and not exists (select from decision_record n where n.replaces_id = r.id)`,
      [id],
    );
    expect(report).toEqual({ same: true });
    const party = { report: { ...TOLD.PARTY_REPORT.report, repliedOn: '2026-06-19' } };
    expect(codes(await corrected(id, 'PARTY_REPORT', party))).toEqual([]);
    expect((await marks(no)).lateMarks).toHaveLength(7);
  });

  it('平台上已经送请合法性审查的，不能更正审查以前的程序，说明怎么办；退回以后可以', async () => {
    const matter = await started();
    const { id } = matter;
    for (const step of ['START', 'RESEARCH', 'UNIT_CONSULTATION', 'SOLICITATION']) await enter(id, step);
    await answered(people.lead, finishParticipation(id, await versionOf(id)));
    for (const kind of [DocumentKind.DRAFT, DocumentKind.EXPLANATION, DocumentKind.BASIS])
      await paper(id, kind);
    const course = new Matter(database, id, matter.no);
    await course.done('submitLegality', people.lead, SUBMISSION);
    const refused = await propose(id, 'SOLICITATION', await correction(id, 'SOLICITATION'));
    expect(codes(refused)).toEqual(['LATE_CORRECTION_RESTED_ON']);
    expect(refused.findings?.[0]).toMatchObject({
      message: expect.stringContaining('送请合法性审查'),
      fix: '请审查单位退回修改，更正以后重新送审。',
    });
    const { data } = await ask(database, people.clerk, {
      query: `query($no: String!) { decision(no: $no) { lateCorrectable { step can { allowed } } } }`,
      variables: { no: matter.no },
    });
    const { lateCorrectable } = (data as unknown as { decision: { lateCorrectable: object[] } }).decision;
    expect(lateCorrectable).toHaveLength(4);
    expect(lateCorrectable).toContainEqual({ step: 'SOLICITATION', can: { allowed: false } });
    await answered(reviewer, {
      query: `mutation($id: ID!, $version: Int!) { result: returnLegality(id: $id, version: $version,
        reason: "公开征求意见的条数与材料不符，请核对。") { __typename ... on Refusal { findings { code } } } }`,
      variables: { id, version: await versionOf(id) },
    });
    expect(codes(await corrected(id, 'SOLICITATION'))).toEqual([]);
  });
});
