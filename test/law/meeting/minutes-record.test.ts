/** 国令713号第三十条: what the minutes say, held against what the meeting desk recorded. */
import { describe, expect, it } from 'vitest';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { refuseNamedThere, refuseToldResults } from '#server/law/meeting/minutes-record.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const member = (name: string, post: string, present: boolean): Attendee => ({
  memberId: name,
  name,
  post,
  head: post === '县长',
  present,
  reason: present ? '' : '在省里开会',
});
const MEMBERS = [
  member('江怀民', '县长', true),
  member('许存', '副县长', false),
  member('郁思齐', '副县长', true),
];

describe('第三十条 会议纪要写的出席人员，与会议登记一致', () => {
  it.each<[string, readonly string[], readonly string[], string[]]>([
    ['照登记写', ['县长　江怀民', '郁思齐（副县长）'], ['副县长 许存'], []],
    ['没有出席的写成出席，姓名前有职务', ['县长江怀民', '副县长许存'], [], ['MINUTES_NAME_ABSENTEE']],
    ['没有出席的写成出席，职务在括号里', ['许存（县委常委、副县长）'], [], ['MINUTES_NAME_ABSENTEE']],
    ['出席的写成请假', ['江怀民'], ['副县长 郁思齐'], ['MINUTES_NAME_PRESENT_ABSENT']],
    ['名字里含有别人名字的另一个人', ['县发展改革委主任 许存诚'], [], []],
    ['不在组成人员名单上的', ['县政府办公室主任 方禾'], [], []],
    ['两处都错，一次说全', ['许存'], ['郁思齐'], ['MINUTES_NAME_ABSENTEE', 'MINUTES_NAME_PRESENT_ABSENT']],
  ])('%s', (_, attendees, absent, expected) => {
    expect(codes(refuseNamedThere({ attendees, absent }, MEMBERS))).toEqual(expected);
  });

  it('没有登记出席情况的，无从核对', () =>
    expect(refuseNamedThere({ attendees: ['许存'], absent: [] }, null)).toEqual([]));
});

const { PASSED, PASSED_IN_PRINCIPLE, NOT_PASSED, DEFERRED, REWORK, NOTED } = AgendaResult;

describe('第三十条 会议纪要写的审议结果，与会议登记一致', () => {
  it.each<[string, AgendaResult | null, string, boolean]>([
    ['通过的写通过', PASSED, '会议审议通过了《养老规划》。', true],
    ['通过的写未予通过', PASSED, '会议经讨论，未予通过《养老规划》。', false],
    ['未通过的写通过', NOT_PASSED, '听取了汇报。会议审议并原则同意该方案。', false],
    ['未通过的写未通过', NOT_PASSED, '会议研究，不同意该方案。', true],
    ['未通过的只写“同意”', NOT_PASSED, '同意。', false],
    ['原则通过的写原则通过', PASSED_IN_PRINCIPLE, '会议原则通过。', true],
    ['缓议的写通过', DEFERRED, '审议通过。', false],
    ['修改后再议的写修改后再议', REWORK, '会议同意修改后再次提请审议。', true],
    ['通过的写缓议', PASSED, '会议决定缓议。', false],
    ['未通过的写修改后再议', NOT_PASSED, '修改后再议。', false],
    ['通过的，转述某人不同意其中一条', PASSED, '副县长许存不同意第三条。会议审议通过。', true],
    ['未通过的，说的是以前验收没有通过', PASSED, '有三家企业未通过验收。会议通过该方案。', true],
    ['听取的不核对结果', NOTED, '会议同意县民政局的汇报。', true],
    ['还没有结果的', null, '会议通过。', true],
  ])('%s', (_, result, text, fits) => {
    const item = { id: 'plan', position: 3, result };
    const found = refuseToldResults(
      [
        { itemId: null, text: '会议由县长主持。' },
        { itemId: 'plan', text },
      ],
      [item],
    );
    expect(codes(found)).toEqual(fits ? [] : ['MINUTES_RESULT_DIFFERS']);
    expect(found.flatMap(({ fields }) => fields)).toEqual(fits ? [] : ['sections.1.text']);
  });
});
