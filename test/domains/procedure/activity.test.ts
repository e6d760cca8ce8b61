import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { found, resultOf } from '#test/domains/decision/questions.ts';
import { ask } from '#test/kernel/ask.ts';
import { ACTIVITY, TALK } from './samples.ts';
import { type Besides, type Done, openRoom, recordActivity } from './steps.ts';

const { database, people, matter, paper, stored } = await openRoom();
const { clerk } = people;
const participation = (done: unknown) =>
  (done as Done).requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION');
const held = async (id: string, change: object = {}, besides: Besides = {}) =>
  ask(
    database,
    clerk,
    recordActivity(
      id,
      { ...ACTIVITY, fileIds: [await paper(id, DocumentKind.ACTIVITY_MINUTES)], ...change },
      besides,
    ),
  );

describe('第十四条 座谈会、实地走访、书面征求意见、问卷调查、民意调查也是公众参与', () => {
  it('第一次活动开始公众参与；以后的只作记录', async () => {
    const { id } = await matter();
    const first = resultOf(await held(id, { groups: [TALK] }));
    expect(first).toMatchObject({ phase: 'CONSULTING', phaseSince: '2026-11-20', version: 2 });
    expect(participation(first)).toMatchObject({
      status: 'IN_PROGRESS',
      happenedOn: '2026-11-10',
      note: '座谈会',
    });
    expect((first as unknown as Done).records[0]).toMatchObject({
      happenedOn: '2026-11-10',
      lines: [
        { label: '方式', text: '座谈会' },
        { label: '地点', text: '青山社区服务中心' },
        { label: '参加人', text: '青山小区业主、社区干部（23）' },
        {
          label: '与65周岁以上老年人沟通协商',
          text: '社会组织县老年人协会：希望优先安排高龄老人居住的楼栋。',
        },
        { label: '意见归纳', text: ACTIVITY.summary },
      ],
    });
    const next = resultOf(
      await held(id, { method: 'QUESTIONNAIRE', happenedOn: '2026-11-15' }, { version: 2 }),
    );
    expect(next).toMatchObject({ phase: 'CONSULTING', version: 3 });
    expect(participation(next)).toMatchObject({ note: '座谈会', happenedOn: '2026-11-10' });
  });

  it('修改完善阶段补办的：公众参与已经结束的留在原阶段，重新打开的回到公众参与', async () => {
    for (const [status, phase] of [
      ['DONE', 'REVISING'],
      ['PENDING', 'CONSULTING'],
    ]) {
      const { id } = await matter({ phase: DecisionPhase.REVISING });
      await database.sql(
        `update decision_step set status = $2 where decision_id = $1 and kind = 'PUBLIC_PARTICIPATION'`,
        [id, status],
      );
      expect(resultOf(await held(id)).phase).toBe(phase);
    }
  });

  it.each(['FORUM', 'SITE_VISIT', 'WRITTEN_SOLICITATION', 'QUESTIONNAIRE', 'OPINION_POLL'])(
    '%s 可以登记',
    async (method) => {
      const { id } = await matter();
      expect(found(await held(id, { method }))).toEqual([]);
    },
  );

  it.each<[string, object, string[]]>([
    [
      '公开征求意见另有流程',
      { method: ParticipationMethod.PUBLIC_SOLICITATION },
      ['ACTIVITY_METHOD_ELSEWHERE'],
    ],
    ['听证会另有流程', { method: ParticipationMethod.HEARING }, ['ACTIVITY_METHOD_ELSEWHERE']],
    ['座谈会没有地点', { place: '' }, ['ACTIVITY_PLACE_REQUIRED']],
    ['问卷调查可以没有地点', { method: 'QUESTIONNAIRE', place: '' }, []],
    ['没有写明谁参加', { participants: ' ' }, ['PARTICIPANTS_REQUIRED']],
    ['没有人数', { participantCount: 0 }, ['PARTICIPANT_COUNT_REQUIRED']],
    ['第十八条 没有归纳意见', { summary: '' }, ['ACTIVITY_SUMMARY_REQUIRED']],
    ['没有附活动记录', { fileIds: [] }, ['DOCUMENT_REQUIRED']],
    [
      '与特定群体的沟通协商没有写清楚',
      { groups: [TALK, { ...TALK, groupName: '', opinions: '' }] },
      ['GROUP_CONSULTATION_INCOMPLETE', 'GROUP_CONSULTATION_INCOMPLETE'],
    ],
  ])('%s', async (_, change, codes) => {
    const { id } = await matter();
    await paper(id, DocumentKind.ACTIVITY_MINUTES);
    const before = await stored();
    const result = resultOf(await held(id, change));
    expect((result.findings ?? []).map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) expect(await stored()).toEqual(before);
  });

  it('沟通协商的理由指到哪一条，日期只说一次', async () => {
    const { id } = await matter();
    const groups = [TALK, { ...TALK, groupName: '' }];
    const result = resultOf(await held(id, { groups, happenedOn: '2026-11-21' }));
    expect(result.findings?.map(({ fields }) => fields)).toEqual([['groups.1.groupName'], ['happenedOn']]);
  });
});
