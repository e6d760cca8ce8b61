import { describe, expect, it } from 'vitest';
import {
  CONFIRMING_POSTS,
  HANDLING_POSTS,
  kindsFor,
  READING_POSTS,
} from '#server/law/casework/case-posts.ts';
import { CaseKind } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { Role } from '#server/law/people/role.ts';

const EVERY = Object.values(CaseKind);
const EXECUTED = EVERY.filter((kind) => CASE_KINDS[kind].executing);

describe('谁办理、审核、查看哪些种类的办件', () => {
  it.each<[string, Role[], handles: CaseKind[], confirms: CaseKind[], reads: CaseKind[]]>([
    ['经办人办理，不审核', [Role.UNIT_STAFF], EVERY, [], EVERY],
    ['负责人办理，也审核', [Role.UNIT_LEAD], EVERY, EVERY, EVERY],
    ['政府办公室办理，也审核', [Role.GOV_OFFICE_STAFF], EVERY, EVERY, EVERY],
    ['只执行决策的单位，只办对决策说的', [Role.EXECUTING_UNIT], EXECUTED, EXECUTED, EXECUTED],
    [
      '经办人兼执行单位，审核的只有对决策说的',
      [Role.UNIT_STAFF, Role.EXECUTING_UNIT],
      EVERY,
      EXECUTED,
      EVERY,
    ],
    ['审计人员只查看', [Role.AUDITOR], [], [], EVERY],
    ['司法局工作人员都没有', [Role.JUSTICE_STAFF], [], [], []],
  ])('%s', (_, roles, handles, confirms, reads) => {
    expect(kindsFor(HANDLING_POSTS, roles)).toEqual(handles);
    expect(kindsFor(CONFIRMING_POSTS, roles)).toEqual(confirms);
    expect(kindsFor(READING_POSTS, roles)).toEqual(reads);
    expect(EXECUTED).toEqual([CaseKind.SUGGESTION]);
  });
});
