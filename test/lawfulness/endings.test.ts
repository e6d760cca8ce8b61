/** 国令713号第三十七条 and what ends a decision before it is made: no stop without its procedure and its reason, nobody left waiting. */
import { describe, expect, it } from 'vitest';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { UpwardForm } from '#server/law/execution/issuing.ts';
import { Role } from '#server/law/people/role.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { END, ISSUE, openCourse, REPEAL, SUSPEND } from '#test/domains/execution/room.ts';
import { repealDiscussed } from '#test/domains/execution/repeal-desk.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { buildActor } from '#test/kernel/people.ts';

const { executing, head, discussed, record } = await openCourse();

describe('第三十七条 任何单位和个人不得随意变更或者停止执行', () => {
  it.each([
    ['理由只有一个字', { reason: '停' }, ['CHANGE_REASON_REQUIRED']],
    ['理由只有套话', { reason: '因工作需要，经研究决定予以废止。' }, ['CHANGE_REASON_REQUIRED']],
  ])('废止，%s的，不予废止', async (_, change, codes) => {
    const course = await executing();
    await repealDiscussed(course.database, course.id);
    expect(await course.codes('repealDecision', head, { ...REPEAL, ...change })).toEqual(codes);
  });

  it('中止执行，情形、紧急的理由只有套话，没有决定记录的，不予中止', async () => {
    const order = { ...SUSPEND, situation: '无', urgency: '情况紧急', record: '无' };
    expect(await (await executing()).codes('suspendDecision', head, order)).toEqual([
      'SUSPENSION_GROUND_REQUIRED',
      'SUSPENSION_GROUND_REQUIRED',
      'SUSPENSION_GROUND_REQUIRED',
    ]);
  });

  it('重大调整，理由是“工作需要”的，不予调整', async () => {
    const order = {
      title: '老旧小区改造三年行动方案（调整）',
      reason: '工作需要',
      facts: ['DIRECT_VITAL_INTEREST'],
      orderedOn: '2026-12-10',
    };
    expect(await (await executing()).codes('adjustDecision', head, order)).toContain(
      'CHANGE_REASON_REQUIRED',
    );
  });
});

describe('第三十一条 决策草案经集体讨论通过后，出台前请示报告同级党委', () => {
  const sent = async (form?: UpwardForm) => {
    const { course, discussionId } = await discussed();
    await record(course.id, RecordKind.PARTY_REPORT, {
      ...(form ? { form } : {}),
      reportNo: '岚府〔2026〕31号',
      reportedOn: '2026-12-04',
      reply: null,
      repliedOn: null,
      replyText: null,
      discussionId,
      fileIds: [],
    });
    return course;
  };

  it('已经请示、还没有答复的，不得印发；以前没有区分种类的，也要登记答复', async () => {
    for (const form of [UpwardForm.REQUEST, undefined])
      expect(await (await sent(form)).codes('issueDecision', head, ISSUE)).toEqual(['PARTY_REPLY_AWAITED']);
  });

  it('报送的是报告、不须答复的，可以印发', async () => {
    const course = await sent(UpwardForm.REPORT);
    expect((await course.done('issueDecision', head, ISSUE)).phase).toBe('ISSUED');
  });
});

describe('已经公告的，先取消、告知报名的人，再终止', async () => {
  const hearings = await openRoom();
  const { database, people } = hearings;
  const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
  const matterOf = async (hearingId: string) => {
    const [row] = await database.sql<{ id: string; no: string }>(
      'select d.id, d.no from decision d join hearing h on h.decision_id = d.id where h.id = $1',
      [hearingId],
    );
    return new Course(database, row?.id ?? '', row?.no ?? '');
  };

  it('听证会已经公告的，不得终止；取消以后可以', async () => {
    const { id, version } = await hearings.announced();
    const matter = await matterOf(id);
    expect(await matter.codes('terminateDecision', leader, END)).toEqual(['MEETING_ANNOUNCED']);
    await hearings.done(people.lead, 'cancelHearing', { id, version, reason: '省政府已统一出台办法。' });
    expect((await matter.done('terminateDecision', leader, END)).phase).toBe('TERMINATED');
  });

  it('听证会还在筹备、没有公告的，可以终止', async () => {
    const matter = await matterOf((await hearings.planned()).id);
    expect((await matter.done('terminateDecision', leader, END)).phase).toBe('TERMINATED');
  });
});
