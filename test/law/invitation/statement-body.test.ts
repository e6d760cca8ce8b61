/** 地方组织法第八十八条、国令713号第四十二条: who takes down and answers what was said at whose meeting. */
import { describe, expect, it } from 'vitest';
import { refuseStatementElsewhere } from '#server/law/invitation/statement-body.ts';
import type { StatementAction } from '#server/law/invitation/statement-stage.ts';
import { postsIn, type PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';

const TOWN = '青石镇';
const OTHER = '白茅乡';
const holder = (unitId: string, role: Role, decidesItself: boolean): PostHolder => ({
  unitId,
  ...postsIn([role], decidesItself),
});
const countyOffice = holder('县政府办公室', Role.GOV_OFFICE_STAFF, false);
const countyLeader = holder('县政府办公室', Role.GOV_LEADER, false);
const townOffice = holder(TOWN, Role.GOV_OFFICE_STAFF, true);
const townLeader = holder(TOWN, Role.GOV_LEADER, true);
const ELSEWHERE = ['STATEMENT_AT_ANOTHER_BODY'];

describe('第八十八条、第四十二条 列席意见由召开会议的机关登记和答复', () => {
  it.each([
    ['县政府办公室登记县人民政府会议的', countyOffice, 'void', null, []],
    ['县政府办公室不登记镇的会议的', countyOffice, 'void', TOWN, ELSEWHERE],
    ['镇办公室登记本镇会议的', townOffice, 'setMoment', TOWN, []],
    ['镇办公室不登记县人民政府会议的', townOffice, 'setConsent', null, ELSEWHERE],
    ['镇办公室不登记别的乡镇会议的', townOffice, 'void', OTHER, ELSEWHERE],
    ['县政府办公室不答复镇的会议上提的', countyOffice, 'propose', TOWN, ELSEWHERE],
    ['县政府领导不确认镇的答复', countyLeader, 'confirm', TOWN, ELSEWHERE],
    ['镇领导确认本镇的答复', townLeader, 'confirm', TOWN, []],
    ['镇领导不确认县的答复', townLeader, 'return', null, ELSEWHERE],
    ['承办单位的人在哪个机关的会议都照办', holder(TOWN, Role.UNIT_STAFF, true), 'propose', null, []],
    ['不办这件事的岗位不由这一条拒绝', countyLeader, 'propose', TOWN, []],
  ] as [string, PostHolder, StatementAction, string | null, string[]][])(
    '%s',
    (_, who, event, body, codes) => {
      expect(refuseStatementElsewhere(who, event, body).map(({ code }) => code)).toEqual(codes);
    },
  );

  it('写明条文和由谁来办', () => {
    expect(refuseStatementElsewhere(countyOffice, 'void', TOWN)).toMatchObject([
      {
        rule: 'R-67',
        code: 'STATEMENT_AT_ANOTHER_BODY',
        article: '地方组织法第八十八条、国令713号第四十二条',
        fix: '由召开会议的机关的办公室、承办单位办理。',
      },
    ]);
  });
});
