/** 第四章 决策执行和调整, what stops a decision, at its borders: 第三十七条. */
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import { describe, expect, it } from 'vitest';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { itemOfRepeal, refuseRepeal, type Repeal } from '#server/law/execution/repeal.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { found, reasonOf } from './found.ts';

const P = DecisionPhase;
const [HEAD, DEPUTY] = [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER];

describe('第三十七条 废止：常务会议或者全体会议同意以后，行政首长决定', () => {
  const A = AgendaResult;
  const K = MeetingKind;
  const item: HeldItem = {
    itemId: 'a',
    meetingId: 'm',
    no: '1',
    kind: K.EXECUTIVE,
    name: '第61次常务会议',
    heldOn: '2028-02-29',
    closed: true,
    correcting: null,
    result: A.PASSED,
    purpose: AgendaPurpose.REPEAL,
  };
  const repeal: Repeal = {
    decidedByRole: HEAD,
    organKind: OrganKind.GOVERNMENT,
    reason: reasonOf(5),
    item,
    repealsOn: '2028-02-29',
  };
  const of = (change: Partial<HeldItem>) => ({ item: { ...item, ...change } });
  const PROCEDURE = 'REPEAL_PROCEDURE_REQUIRED';
  it.each<[string, Partial<Repeal>, string[]]>([
    ['闰日讨论，闰日废止', {}, []],
    ['闰日讨论，前一日废止', { repealsOn: '2028-02-28' }, ['REPEAL_BEFORE_DISCUSSION']],
    ['理由四字', { reason: reasonOf(4) }, ['CHANGE_REASON_REQUIRED']],
    ['修改后再议，不是同意', of({ result: A.REWORK }), ['REPEAL_NOT_AGREED']],
    [
      '专题会议不同意：会议不对，也没有同意',
      of({ kind: K.SPECIAL, result: A.NOT_PASSED }),
      [PROCEDURE, 'REPEAL_NOT_AGREED'],
    ],
    ['专题会议只是听取', of({ kind: K.SPECIAL, result: A.NOTED }), [PROCEDURE, 'MEETING_UNDECIDED']],
    [
      '缓议，又先废止',
      { ...of({ result: A.DEFERRED }), repealsOn: '2028-02-28' },
      ['REPEAL_NOT_AGREED', 'REPEAL_BEFORE_DISCUSSION'],
    ],
    [
      '副县长决定，没有理由，没有会议：一次说全',
      { decidedByRole: DEPUTY, reason: '', item: null },
      ['HEAD_DECIDES', 'CHANGE_REASON_REQUIRED', PROCEDURE],
    ],
  ])('%s', (_, change, expected) => expect(found(refuseRepeal({ ...repeal, ...change }))).toEqual(expected));

  it.each<[string, HeldItem[], string | undefined]>([
    ['后一次全体会议，前一次常务会议', [item, { ...item, itemId: 'b', kind: K.PLENARY }], 'b'],
    [
      '常务会议审议的不是废止，专题会议审议的是',
      [
        { ...item, purpose: AgendaPurpose.DECIDE },
        { ...item, itemId: 'b', kind: K.SPECIAL },
      ],
      'b',
    ],
  ])('哪个议题：%s', (_, items, expected) => expect(itemOfRepeal(items)?.itemId).toBe(expected));

  it.each<[string, Parameters<typeof refuseDecisionEvent>, string[]]>([
    ['公布了还没有执行，不能废止', ['repeal', P.PUBLISHED], ['WRONG_STAGE R-62']],
    ['中止期间可以废止', ['repeal', P.SUSPENDED], []],
    ['执行完毕以后不能废止', ['repeal', P.COMPLETED], ['WRONG_STAGE R-62']],
    ['中止期间不能再中止', ['suspend', P.SUSPENDED], ['WRONG_STAGE R-62']],
    ['调整没有通过，恢复执行', ['resume', P.ADJUSTING], []],
    ['没有中止，无从恢复', ['resume', P.EXECUTING], ['WRONG_STAGE R-62']],
    ['执行完毕以后不能调整', ['adjust', P.COMPLETED], ['WRONG_STAGE R-62']],
    ['执行完毕以后还可以评估', ['startEvaluation', P.COMPLETED], []],
    ['没有公布不能开始执行', ['startExecution', P.ISSUED], ['WRONG_STAGE R-59']],
    ['签发以前不能公布', ['publish', P.APPROVED], ['WRONG_STAGE R-56']],
    ['安排上会以后还可以终止', ['terminate', P.SCHEDULED], []],
    ['讨论没有过就签发', ['issue', P.SCHEDULED], ['WRONG_STAGE R-54']],
  ])('阶段与所涉规则：%s', (_, given, expected) => {
    expect(refuseDecisionEvent(...given).map(({ code, rule }) => `${code} ${rule}`)).toEqual(expected);
  });
});
