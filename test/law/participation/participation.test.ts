import { describe, expect, it } from 'vitest';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';
import {
  NotPublicGround,
  participationRequired,
  refuseNotPublic,
} from '#server/law/participation/participation.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第十四条第一款 除依法不予公开的外，应当采取便于社会公众参与的方式充分听取意见', () => {
  const claim = { ground: NotPublicGround.STATE_SECRET, claimedById: 'a', reviewedById: 'b' };
  it.each([
    ['没有认定', null, true, []],
    ['国家秘密，经他人审查', claim, false, []],
    ['没有审查', { ...claim, reviewedById: null }, true, ['reviewedById']],
    ['自己认定自己审查', { ...claim, reviewedById: 'a' }, true, ['reviewedById']],
    ['没有理由，只说是过程性信息', { ...claim, ground: null }, true, ['ground']],
    ['其他法律，未写名称', { ...claim, ground: NotPublicGround.NAMED_LAW }, true, ['law']],
    ['禁止公开，名称空白', { ...claim, ground: NotPublicGround.FORBIDDEN_BY_LAW, law: ' ' }, true, ['law']],
    ['其他法律，写明名称', { ...claim, ground: NotPublicGround.NAMED_LAW, law: '统计法第九条' }, false, []],
    ['商业秘密', { ...claim, ground: NotPublicGround.THIRD_PARTY_RIGHTS }, false, []],
    ['全部指出', { ...claim, ground: null, reviewedById: null }, true, ['ground', 'reviewedById']],
  ])('%s', (_, one, required, fields) => {
    expect(participationRequired(one)).toBe(required);
    const found = one ? refuseNotPublic(one) : [];
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
    expect(codes(found).every((code) => code === 'PARTICIPATION_REQUIRED')).toBe(true);
  });
});

describe('第十四条第二款、第三款 听取意见至少采取一种方式；涉及特定群体利益的，与其代表沟通协商', () => {
  const solicitation = [ParticipationMethod.PUBLIC_SOLICITATION];
  it.each([
    ['公开征求意见', { methods: solicitation }, []],
    ['一种也没有', { methods: [] }, ['PARTICIPATION_REQUIRED']],
    [
      '涉及特定群体，没有记录',
      { methods: solicitation, affectsSpecificGroup: true },
      ['GROUP_CONSULTATION_MISSING'],
    ],
    [
      '涉及特定群体，有记录',
      { methods: solicitation, affectsSpecificGroup: true, groupConsultations: 1 },
      [],
    ],
    ['只开座谈会', { methods: [ParticipationMethod.FORUM] }, ['SOLICITATION_EXPECTED']],
    [
      '全部指出',
      { methods: [], affectsSpecificGroup: true },
      ['PARTICIPATION_REQUIRED', 'GROUP_CONSULTATION_MISSING'],
    ],
  ])('%s', (_, change, found) => {
    const facts = { affectsSpecificGroup: false, groupConsultations: 0, ...change };
    expect(codes(refuseParticipationMethods(facts, DEFAULT_POLICY))).toEqual(found);
  });

  it('七种方式任选，条例不以公开征求意见为唯一方式；本县的惯例只作警示', () => {
    for (const method of Object.values(ParticipationMethod)) {
      const facts = { methods: [method], affectsSpecificGroup: false, groupConsultations: 0 };
      expect(refuseParticipationMethods(facts, { solicitationRequired: false })).toEqual([]);
      const found = refuseParticipationMethods(facts, DEFAULT_POLICY);
      expect(found.every(({ basis, severity }) => basis === 'POLICY' && severity === 'WARN')).toBe(true);
    }
  });
});
