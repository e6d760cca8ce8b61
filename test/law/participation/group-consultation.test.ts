import { describe, expect, it } from 'vitest';
import {
  countGroupConsultations,
  GROUP_COUNTERPART_LABELS,
  type GroupConsultation,
  GroupCounterpart,
  refuseGroupConsultation,
} from '#server/law/participation/group-consultation.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';

const today = '2026-11-20';
const record: GroupConsultation = {
  groupName: '65周岁以上老年人',
  counterpart: GroupCounterpart.SOCIAL_ORGANISATION,
  counterpartName: '县老年人协会',
  heldOn: today,
  opinions: '希望保留免费乘车，乡镇设办卡点。',
};

describe('第十四条第三款 涉及特定群体利益的，与人民团体、社会组织以及群众代表沟通协商，记录要写清楚', () => {
  it.each([
    ['写清楚', {}, []],
    ['没有写明群体', { groupName: ' ' }, ['groupName']],
    ['没有写明对象', { counterpartName: '' }, ['counterpartName']],
    ['没有写明意见', { opinions: '\n' }, ['opinions']],
    ['日期在今天之后', { heldOn: '2026-11-21' }, ['heldOn']],
    ['全部指出', { groupName: '', opinions: '', heldOn: '2026-12-01' }, ['groupName', 'opinions', 'heldOn']],
  ] as const)('%s', (_, change, fields) => {
    const found = refuseGroupConsultation({ ...record, ...change }, today);
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('记录不全的引条例，日期是我们的要求', () => {
    const found = refuseGroupConsultation({ ...record, opinions: '', heldOn: '2026-11-21' }, today);
    expect(found.map(({ code, basis }) => [code, basis])).toEqual([
      ['GROUP_CONSULTATION_INCOMPLETE', 'LAW'],
      ['CONSULTATION_NOT_YET_HELD', 'DESIGN'],
    ]);
  });

  it('只有写清楚的记录才算数', () => {
    const judge = (records: readonly GroupConsultation[]) =>
      refuseParticipationMethods(
        {
          methods: [ParticipationMethod.PUBLIC_SOLICITATION],
          affectsSpecificGroup: true,
          groupConsultations: countGroupConsultations(records, today),
        },
        DEFAULT_POLICY,
      ).map(({ code }) => code);
    expect(judge([{ ...record, opinions: '' }])).toEqual(['GROUP_CONSULTATION_MISSING']);
    expect(judge([{ ...record, opinions: '' }, record])).toEqual([]);
  });

  it('对象各有名称', () => {
    expect(Object.keys(GROUP_COUNTERPART_LABELS)).toEqual(Object.values(GroupCounterpart));
  });
});
