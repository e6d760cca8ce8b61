import { describe, expect, it } from 'vitest';
import {
  actingPosts,
  ControlAct,
  CONTROL_POSTS,
  hasPart,
  refuseInterested,
  refusePart,
} from '#server/law/people/interested.ts';
import { Role } from '#server/law/people/role.ts';

const of = (unitId: string, ...roles: Role[]) => ({ unitId, roles, organRoles: [] as Role[] });
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

const COUNTY = { unitIds: ['house', 'civil'], organId: null };
const JUSTICE_OWN = { unitIds: ['justice', 'civil'], organId: null };
const TOWN_OWN = { unitIds: ['town'], organId: 'town' };

const justice = of('justice', Role.JUSTICE_STAFF);
const office = of('office', Role.GOV_OFFICE_STAFF);
const market = of('market', Role.MARKET_SUPERVISION);
const vice = of('office', Role.GOV_LEADER);
const head = of('office', Role.HEAD_OF_GOVERNMENT);
const townHead = {
  unitId: 'town',
  roles: [Role.UNIT_LEAD],
  organRoles: [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER],
};

describe('谁与一件事有关系（国令713号第二十五条，比照办理）', () => {
  it.each([
    ['承办单位的人', of('house', Role.JUSTICE_STAFF), COUNTY, true],
    ['配合单位的人', of('civil', Role.MARKET_SUPERVISION), COUNTY, true],
    ['别的单位的人', justice, COUNTY, false],
    ['政府办承办的，政府办的人', office, { unitIds: ['office'], organId: null }, true],
    ['政府办承办的，编制在政府办的县领导', vice, { unitIds: ['office'], organId: null }, false],
    ['兼任承办单位负责人的县领导', of('house', Role.GOV_LEADER, Role.UNIT_LEAD), COUNTY, true],
    ['兼任别的单位负责人的县领导', of('market', Role.GOV_LEADER, Role.UNIT_LEAD), COUNTY, false],
    ['自行决策单位的负责人，是决策机关', townHead, TOWN_OWN, false],
    ['自行决策单位承办县里的事', townHead, { unitIds: ['town'], organId: null }, true],
  ])('%s', (_, holder, matter, expected) => {
    expect(hasPart(holder, matter)).toBe(expected);
  });
});

describe('把关由与事项没有关系的人办理', () => {
  const { FACT_RULING, LATE_ENTRY, COMPETITION, RISK_FINDING } = ControlAct;
  const everybody = [justice, office, market, vice, head];
  const ownJustice = of('house', Role.JUSTICE_STAFF);
  const ownMarket = of('house', Role.MARKET_SUPERVISION);
  const ownVice = of('house', Role.GOV_LEADER, Role.UNIT_LEAD);

  it.each([
    ['司法局认定别的单位的事', FACT_RULING, justice, COUNTY, everybody, []],
    ['承办单位的人兼司法局岗位', FACT_RULING, ownJustice, COUNTY, everybody, ['CONTROLLER_INTERESTED']],
    ['司法局认定自己的事', FACT_RULING, justice, JUSTICE_OWN, everybody, ['CONTROLLER_INTERESTED']],
    ['司法局的事，政府办代为认定', FACT_RULING, office, JUSTICE_OWN, everybody, []],
    ['别的单位的事，政府办不代司法局', FACT_RULING, office, COUNTY, everybody, ['CONTROLLER_IS_DEPUTY']],
    ['承办单位的人确认补录', LATE_ENTRY, ownJustice, COUNTY, everybody, ['CONTROLLER_INTERESTED']],
    ['市场监管局审查', COMPETITION, market, COUNTY, everybody, []],
    ['承办单位的人兼公平竞争审查员', COMPETITION, ownMarket, COUNTY, everybody, ['CONTROLLER_INTERESTED']],
    [
      '市场监管局自己起草、没有别人审查，法律指定由它审查',
      COMPETITION,
      market,
      { unitIds: ['market'], organId: null },
      everybody,
      [],
    ],
    ['县领导认定风险', RISK_FINDING, vice, COUNTY, everybody, []],
    ['兼任承办单位负责人的县领导', RISK_FINDING, ownVice, COUNTY, everybody, ['CONTROLLER_INTERESTED']],
    ['只有兼任的县领导，由行政首长认定', RISK_FINDING, head, COUNTY, [ownVice, head], []],
    ['有别的县领导，行政首长不代', RISK_FINDING, head, COUNTY, everybody, ['CONTROLLER_IS_DEPUTY']],
    ['自行决策的，由本机关领导认定', RISK_FINDING, townHead, TOWN_OWN, [...everybody, townHead], []],
  ] as const)('%s', (_, act, actor, matter, holders, expected) => {
    expect(codes(refuseInterested(act, actor, matter, holders))).toEqual(expected);
  });

  it.each([
    ['别的单位的事，由司法局录入', COUNTY, everybody, Role.JUSTICE_STAFF],
    ['司法局自己承办的，由政府办录入', JUSTICE_OWN, everybody, Role.GOV_OFFICE_STAFF],
    ['司法局岗位上只有承办单位的人，由政府办录入', COUNTY, [ownJustice, office], Role.GOV_OFFICE_STAFF],
    ['司法局还有别的单位的人在岗', JUSTICE_OWN, [justice, ownJustice], Role.JUSTICE_STAFF],
    ['没有人在岗，由政府办录入', COUNTY, [], Role.GOV_OFFICE_STAFF],
  ] as const)('函的联系方式：%s', (_, matter, holders, expected) => {
    expect(actingPosts(ControlAct.LETTER_ADDRESS, matter, holders)).toEqual([expected]);
  });

  const { RESULT_CORRECTION, ATTENDANCE_CORRECTION, CATALOGUE_APPROVAL } = ControlAct;
  const ownOffice = of('house', Role.GOV_OFFICE_STAFF);
  it.each([RESULT_CORRECTION, ATTENDANCE_CORRECTION, CATALOGUE_APPROVAL])(
    '政府办自己的记录（%s）：有利害关系的人不办；都有利害关系的，由另一人办',
    (act) => {
      const told = (actor: typeof office, matter = COUNTY, holders = [office, ownOffice]) =>
        codes(refuseInterested(act, actor, matter, holders));
      expect(CONTROL_POSTS[act].posts).toEqual([Role.GOV_OFFICE_STAFF]);
      expect(told(office)).toEqual([]);
      expect(told(ownOffice)).toEqual(['CONTROLLER_INTERESTED']);
      expect(told(ownOffice, COUNTY, [ownOffice])).toEqual([]);
      expect(told(of('house', Role.UNIT_STAFF))).toEqual(['CONTROLLER_INTERESTED']);
      expect(told(of('town', Role.UNIT_STAFF))).toEqual([]);
    },
  );

  it('说出请谁办理；没有人的，请管理员另设', () => {
    const told = (holders: readonly (typeof justice)[]) =>
      refuseInterested(FACT_RULING, ownJustice, COUNTY, holders)[0]?.fix;
    expect(told([justice])).toBe('转请司法局经办人中别的单位的人员。');
    expect(told([])).toBe('转请县政府办经办人中别的单位的人员。');
    expect(refuseInterested(COMPETITION, ownMarket, COUNTY, [])).toEqual([]);
    expect(refusePart(ControlAct.APPROVAL, ownVice, COUNTY)[0]).toMatchObject({
      code: 'CONTROLLER_INTERESTED',
      basis: 'DESIGN',
      fix: '转请县政府领导、行政首长中别的单位的人员。',
    });
  });
});
