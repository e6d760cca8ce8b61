/** 国令713号第二条、第四十二条: whose posts act for whose decision. */
import { describe, expect, it } from 'vitest';
import {
  actsForOrgan,
  ORGAN_POSTS,
  postLabel,
  postLabels,
  postsIn,
  type PostHolder,
  refuseOtherBodysPost,
} from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';

const TOWN = '青石镇';
const OTHER = '白茅乡';
const BUREAU = '县教育体育局';
const holder = (unitId: string, role: Role, decidesItself: boolean): PostHolder => ({
  unitId,
  ...postsIn([role], decidesItself),
});

describe('第四十二条 参照执行：岗位只办本机关的决策', () => {
  const posts = [...ORGAN_POSTS].filter((role) => role !== Role.LEGALITY_REVIEWER);
  it.each(posts)('县的%s办县人民政府的决策，不办乡镇、部门自行作出的决策', (role) => {
    const county = holder('县政府办公室', role, false);
    expect([null, TOWN, BUREAU].map((organ) => actsForOrgan(county, [role], organ))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([...ORGAN_POSTS])('镇的%s只办本镇的决策，不办县的和别的乡镇的', (role) => {
    const town = holder(TOWN, role, true);
    expect([null, TOWN, OTHER].map((organ) => actsForOrgan(town, [role], organ))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('县司法局的合法性审查员也审查参照执行的决策；镇的审查员只审查本镇的', () => {
    const county = holder('县司法局', Role.LEGALITY_REVIEWER, false);
    expect([null, TOWN].map((organ) => actsForOrgan(county, [Role.LEGALITY_REVIEWER], organ))).toEqual([
      true,
      true,
    ]);
  });

  it.each([Role.UNIT_STAFF, Role.UNIT_LEAD, Role.JUSTICE_STAFF, Role.MARKET_SUPERVISION, Role.ARCHIVIST])(
    '%s不是决策机关的岗位，在哪个机关的决策里都一样',
    (role) => {
      for (const organ of [null, TOWN, OTHER])
        for (const own of [true, false])
          expect(actsForOrgan(holder(TOWN, role, own), [role], organ)).toBe(true);
    },
  );

  it('不办这件事的岗位，在自己的机关也不办', () => {
    expect(actsForOrgan(holder(TOWN, Role.GOV_OFFICE_STAFF, true), [Role.HEAD_OF_GOVERNMENT], TOWN)).toBe(
      false,
    );
  });
});

describe('岗位名称：为哪个机关办理，就怎样称呼', () => {
  it.each([
    [Role.HEAD_OF_GOVERNMENT, '行政首长', '本机关负责人'],
    [Role.GOV_LEADER, '县政府领导', '本机关领导'],
    [Role.UNIT_LEAD, '承办单位负责人', '承办单位负责人'],
  ])('%s：县政府的称%s，自行决策单位的称%s', (role, county, own) => {
    expect([postLabel(role, null), postLabel(role, TOWN)]).toEqual([county, own]);
    const among = (decidesItself: boolean) => postLabels([role, Role.AUDITOR], { decidesItself });
    expect([among(false), among(true)]).toEqual([`${county}、审计员`, `${own}、审计员`]);
  });
});

describe('第四十二条 别的机关的岗位办理这项决策', () => {
  const county = holder('县政府办公室', Role.GOV_OFFICE_STAFF, false);
  const town = holder(TOWN, Role.GOV_OFFICE_STAFF, true);
  const clerk = holder(TOWN, Role.UNIT_STAFF, true);
  const permitted = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF];
  it.each([
    ['县政府办办理镇的决策', county, TOWN, ['DECISION_OF_ANOTHER_BODY']],
    ['镇办公室办理县的决策', town, null, ['DECISION_OF_ANOTHER_BODY']],
    ['镇办公室办理别的乡镇的决策', town, OTHER, ['DECISION_OF_ANOTHER_BODY']],
    ['县政府办办理县的决策', county, null, []],
    ['镇办公室办理本镇的决策', town, TOWN, []],
    ['承办单位的人不是决策机关的岗位', clerk, OTHER, []],
    ['没有这项权限的岗位', holder(TOWN, Role.ARCHIVIST, true), TOWN, []],
  ])('%s', (_, one, organ, codes) => {
    expect(refuseOtherBodysPost(one, permitted, organ).map(({ code }) => code)).toEqual(codes);
  });
});
