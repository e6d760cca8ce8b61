/** 社会公众代表的选取: interests, rest, rotation. */
import { describe, expect, it } from 'vitest';
import { RepresentativeCategory as C } from '#server/law/register/representative-category.ts';
import { directInterests, InvitedCapacity, refuseCapacity } from '#server/law/procedure/interest-conflict.ts';
import { ineligibleReasons } from '#server/law/register/representative.ts';
import { selectInvitees, type SelectionQuota } from '#server/law/register/representative-selection.ts';
import { REGISTER } from './register.ts';

const MEETING = '2026-12-11';

describe('利害关系', () => {
  const parties = { units: ['岚溪康养服务有限公司'], regions: ['东河村'], matter: '养老服务设施布局规划' };

  it.each([
    ['任职于议题涉及的单位', { unitPost: '岚溪康养服务有限公司总经理', region: '松林镇', declared: [] }, 1],
    ['住在议题直接涉及的村', { unitPost: '村民', region: '青石镇东河村', declared: [] }, 1],
    ['本人申报', { unitPost: '教师', region: '城关镇', declared: ['养老服务设施布局规划'] }, 1],
    ['申报的是别的事项', { unitPost: '教师', region: '城关镇', declared: ['公交票价'] }, 0],
    ['没有关系', { unitPost: '县人民医院护士长', region: '城关镇', declared: [] }, 0],
  ])('%s', (_, person, found) => expect(directInterests(person, parties)).toHaveLength(found));

  it('空着的单位不算与谁有关', () => {
    expect(
      directInterests({ unitPost: '教师', region: '', declared: [] }, { ...parties, units: [''] }),
    ).toEqual([]);
  });

  it.each([
    [InvitedCapacity.REPRESENTATIVE, ['任职于议题涉及的单位'], 'REPRESENTATIVE_HAS_INTEREST'],
    [InvitedCapacity.STAKEHOLDER, [], 'STAKEHOLDER_WITHOUT_INTEREST'],
    [InvitedCapacity.REPRESENTATIVE, [], null],
    [InvitedCapacity.STAKEHOLDER, ['住在议题直接涉及的村'], null],
  ])('以%s身份受邀，利害关系为%j', (capacity, interests, code) => {
    expect(refuseCapacity(capacity, { name: '某人', interests }).map((finding) => finding.code)).toEqual(
      code ? [code] : [],
    );
  });
});

describe('轮换选取', () => {
  const quotas: SelectionQuota[] = [
    {
      label: '两代表一委员',
      categories: [C.PARTY_DELEGATE, C.PEOPLES_CONGRESS_DEPUTY, C.CPPCC_MEMBER],
      seats: 1,
    },
    { label: '专家学者', categories: [C.EXPERT_SCHOLAR], seats: 1 },
    { label: '群众代表', categories: [C.RESIDENT], seats: 1 },
    {
      label: '其他类别',
      categories: [C.MEDIA, C.NEW_SOCIAL_STRATUM, C.FIVE_TYPE_SUPERVISOR, C.VETERAN_CADRE, C.ENTREPRENEUR],
      seats: 1,
    },
  ];
  const parties = { units: ['岚溪康养服务有限公司'], regions: [], matter: '养老服务设施布局规划' };
  const pool = REGISTER.filter(
    (person) =>
      ineligibleReasons(person, MEETING).length === 0 &&
      directInterests({ ...person, declared: [] }, parties).length === 0,
  ).map((person) => ({ ...person, lot: person.id }));

  it('按与议题的关系、类别名额、受邀次数选出，罗启明有利害关系、郑伯安任期已满、石磊暂停，都不在内', () => {
    const { selected, reserves, findings } = selectInvitees(pool, ['养老'], quotas);
    expect(selected.map(({ id, quota }) => [quota, id])).toEqual([
      ['两代表一委员', 'r2'],
      ['专家学者', 'r4'],
      ['群众代表', 'r8'],
      ['其他类别', 'r7'],
    ]);
    expect(reserves.map(({ ids }) => ids)).toEqual([['r1', 'r3'], ['r12'], [], ['r10', 'r6']]);
    expect(findings).toEqual([]);
    expect(selected[0]?.reasons).toEqual(['熟悉养老', '近12个月受邀1次']);
  });

  it('其他都相同的，由签号定先后', () => {
    const lots = pool.map((person) => ({
      ...person,
      lot: person.id === 'r6' ? 'a' : person.id === 'r10' ? 'b' : 'z',
    }));
    const twice = quotas.map((quota) => (quota.label === '其他类别' ? { ...quota, seats: 2 } : quota));
    expect(selectInvitees(lots, ['养老'], twice).selected.map(({ id }) => id)).toEqual([
      'r2',
      'r4',
      'r8',
      'r7',
      'r6',
    ]);
  });

  it('符合条件的人少于名额的，全部列入并提醒', () => {
    const many = quotas.map((quota) => (quota.label === '群众代表' ? { ...quota, seats: 3 } : quota));
    const { selected, findings } = selectInvitees(pool, ['养老'], many);
    expect(selected.filter(({ quota }) => quota === '群众代表')).toHaveLength(1);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['POOL_TOO_SMALL', 'WARN']]);
  });

  it('一人有几个类别的只占一席，并让出别人唯一能坐的席位', () => {
    const both = { id: 'x', categories: [C.RESIDENT, C.WOMEN], fields: ['养老'], invitations: 0, lot: 'a' };
    const resident = { id: 'y', categories: [C.RESIDENT], fields: [], invitations: 5, lot: 'b' };
    const { selected } = selectInvitees(
      [both, resident],
      ['养老'],
      [
        { label: '群众代表', categories: [C.RESIDENT], seats: 1 },
        { label: '妇女代表', categories: [C.WOMEN], seats: 1 },
      ],
    );
    expect(selected.map(({ id, quota }) => [quota, id])).toEqual([
      ['群众代表', 'y'],
      ['妇女代表', 'x'],
    ]);
  });

  it('名册的先后不影响结果', () => {
    expect(selectInvitees(pool.toReversed(), ['养老'], quotas)).toEqual(
      selectInvitees(pool, ['养老'], quotas),
    );
  });
});
