/** 党政机关公文处理工作条例第二十二条：行政首长签发的是看到的审定稿；政府办请批，签发以后登记印发。 */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { linesOf } from '#test/domains/execution/actions.ts';
import { ISSUE, openCourse } from '#test/domains/execution/room.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { approve, askFor, deskOf, giveBack } from './approvals.ts';

const { database, people, head, leader, discussed, report } = await openCourse();
const { govOffice, lead } = people;

/** Approved by the meeting and reported upward, not yet signed. */
const unsigned = async () => {
  const { course, discussionId } = await discussed();
  await report(course.id, discussionId);
  const issue = async () => {
    const whole = { ...ISSUE, fileIds: await proofPaper(database, course.id, RecordKind.ISSUE) };
    const { data, errors } = await course.bringOn(await course.version(), 'issueDecision', govOffice, whole);
    if (errors) return codesOf({ errors });
    const { result } = data as unknown as { result: { findings?: { code: string }[] } };
    return (result.findings ?? []).map(({ code }) => code);
  };
  return { course, discussionId, issue };
};

describe('签发', () => {
  it('没有请批的、还没有批示的、退回的，政府办不能登记印发', async () => {
    const { course, issue } = await unsigned();
    expect(await issue()).toEqual(['APPROVAL_REQUIRED']);
    const asked = await askFor(database, govOffice, 'ISSUE', course.id);
    expect(asked).toMatchObject({
      kind: 'ISSUE',
      path: `/gongzuotai/juece/${course.no}`,
      facts: [
        { term: '审定稿', text: '案卷中的草案文件', digest: 'd1' },
        { term: '集体讨论', text: '县政府第31次常务会议讨论通过' },
        { term: '请示报告', text: '岚府〔2026〕31号' },
      ],
    });
    expect(await issue()).toEqual(['APPROVAL_AWAITED']);
    expect(
      await giveBack(database, head, asked, '第三条的补助标准与会议决定不一致，核对后再报。'),
    ).toMatchObject({
      answer: 'RETURNED',
    });
    expect(await issue()).toEqual(['APPROVAL_RETURNED']);
  });

  it('行政首长在自己的清单里签发，政府办登记印发；记录写明谁在哪天签发', async () => {
    const { course, issue } = await unsigned();
    const asked = await askFor(database, govOffice, 'ISSUE', course.id);
    expect((await deskOf(database, head)).waiting.map(({ id }) => id)).toContain(asked.id);
    expect((await deskOf(database, leader)).waiting).toEqual([]);
    const { data } = await ask(database, head, { query: '{ workbench { tasks { kind title article } } }' });
    expect((data?.workbench as unknown as { tasks: object[] }).tasks).toContainEqual({
      kind: 'APPROVE_ASKED',
      title: asked['title'],
      article: '党政机关公文处理工作条例第二十二条',
    });
    await approve(database, head, asked);
    expect(await issue()).toEqual([]);
    const { records } = (await course.read(govOffice, 'records { kind lines { label text } }')) as never;
    expect(linesOf({ records } as never, 'ISSUE')[0]).toBe(`签发：${head.name}（行政首长），2026年12月10日`);
  });

  it('副县长不能签发，承办单位不能请批', async () => {
    const { course } = await unsigned();
    expect(await askFor(database, lead, 'ISSUE', course.id)).toEqual({ errors: ['FORBIDDEN'] });
    const asked = await askFor(database, govOffice, 'ISSUE', course.id);
    expect(await approve(database, leader, asked)).toMatchObject({ refused: ['NOT_ASKED_OF_YOU'] });
  });

  it('没有请示报告的，不能请批；签发以后重新请示报告的，要重新签发', async () => {
    const { course: early } = await discussed();
    expect(await askFor(database, govOffice, 'ISSUE', early.id)).toMatchObject({
      refused: ['PARTY_REPORT_REQUIRED'],
    });
    const { course, discussionId, issue } = await unsigned();
    await approve(database, head, await askFor(database, govOffice, 'ISSUE', course.id));
    await database.sql(
      `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
       select gen_random_uuid(), decision_id, kind, happened_on, content || '{"reportNo": "岚府〔2026〕40号"}', recorded_by_id,
         recorded_by_name, unit_name, recorded_at + interval '1 day'
       from decision_record where decision_id = $1 and kind = 'PARTY_REPORT' and content ->> 'discussionId' = $2`,
      [course.id, discussionId],
    );
    expect(await issue()).toEqual(['APPROVAL_OUTDATED']);
  });
});
