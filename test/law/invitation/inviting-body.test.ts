/** 地方组织法第八十八条、国令713号第四十二条: who invites to whose meeting. */
import { describe, expect, it } from 'vitest';
import { refuseInvitingElsewhere } from '#server/law/invitation/inviting-body.ts';
import { postsIn, type PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';

const TOWN = '青石镇';
const OTHER = '白茅乡';
const holder = (unitId: string, role: Role, decidesItself: boolean): PostHolder => ({
  unitId,
  ...postsIn([role], decidesItself),
});
const countyOffice = holder('县政府办公室', Role.GOV_OFFICE_STAFF, false);
const townOffice = holder(TOWN, Role.GOV_OFFICE_STAFF, true);
const ELSEWHERE = ['INVITED_BY_ANOTHER_BODY'];

describe('第八十八条 乡镇政府会议的列席，由召开会议的机关抽选和邀请', () => {
  it.each([
    ['县政府办公室邀请列席县人民政府的会议', countyOffice, null, []],
    ['县政府办公室不邀请列席乡镇的会议', countyOffice, TOWN, ELSEWHERE],
    ['镇办公室邀请列席本镇的会议', townOffice, TOWN, []],
    ['镇办公室不邀请列席别的乡镇的会议', townOffice, OTHER, ELSEWHERE],
    ['镇办公室不邀请列席县人民政府的会议', townOffice, null, ELSEWHERE],
    ['镇的领导不是办公室，不邀请', holder(TOWN, Role.GOV_LEADER, true), TOWN, ELSEWHERE],
    ['镇的承办人员不是办公室，不邀请', holder(TOWN, Role.UNIT_STAFF, true), TOWN, ELSEWHERE],
  ] as const)('%s', (_, who, body, codes) => {
    expect(refuseInvitingElsewhere(who, body).map(({ code }) => code)).toEqual(codes);
  });

  it('写明条文和由谁办理', () => {
    expect(refuseInvitingElsewhere(countyOffice, TOWN)).toMatchObject([
      {
        rule: 'R-70',
        code: 'INVITED_BY_ANOTHER_BODY',
        article: '地方组织法第八十八条、国令713号第四十二条',
        fix: '由召开会议的机关的办公室办理。',
      },
    ]);
  });
});
