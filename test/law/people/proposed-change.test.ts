import { describe, expect, it } from 'vitest';
import { ControlAct, WITHOUT_MATTER } from '#server/law/people/interested.ts';
import {
  CHANGE_CONTROL,
  ChangeKind,
  type Confirmation,
  type Proposal,
  refuseAnswered,
  refuseConfirming,
  refuseProposing,
  refuseWhileChanging,
} from '#server/law/people/proposed-change.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const KINDS = Object.values(ChangeKind);
const PROPOSED: Proposal = { waiting: false, same: false, reason: '核对会议记录，登记时误选为未通过' };

describe.each(KINDS)('国令713号第三十条 如实记录：事后的变动写明理由，一次一项（%s）', (kind) => {
  it.each<[string, Partial<Proposal>, string[]]>([
    ['写明理由的，可以提出', {}, []],
    ['没有写明理由的，不得提出', { reason: '' }, ['CHANGE_REASON_REQUIRED']],
    ['理由只有标点的，视为没有写明', { reason: '。。。。。。' }, ['CHANGE_REASON_REQUIRED']],
    ['以套话充作理由的，视为没有写明', { reason: '工作需要，领导要求' }, ['CHANGE_REASON_REQUIRED']],
    ['理由重复凑字的，视为没有写明', { reason: '错错错错错错' }, ['CHANGE_REASON_REQUIRED']],
    ['与原登记相同的，不是变动', { same: true }, ['CHANGE_SAME']],
    ['已有一项待确认的，不得另行提出', { waiting: true }, ['CHANGE_WAITING']],
    [
      '不符合之处一并说明',
      { waiting: true, same: true, reason: '更正' },
      ['CHANGE_WAITING', 'CHANGE_SAME', 'CHANGE_REASON_REQUIRED'],
    ],
  ])('%s', (_title, more, expected) => {
    expect(codes(refuseProposing(kind, { ...PROPOSED, ...more }))).toEqual(expected);
  });

  it('待确认期间，据以办理的事项不得继续', () => {
    expect(codes(refuseWhileChanging(kind))).toEqual(['CHANGE_OPEN']);
    expect(refuseWhileChanging(null)).toEqual([]);
  });
});

describe('由提出以外、与变动没有关系的人确认', () => {
  const names = ['甲', '乙'];
  it.each<[string, Confirmation, string[]]>([
    ['另一人', { proposedById: '一', names, actor: { id: '二', name: '丁' } }, []],
    [
      '提出的人自己',
      { proposedById: '一', names, actor: { id: '一', name: '丁' } },
      ['SECOND_PERSON_REQUIRED'],
    ],
    ['变动的就是本人', { proposedById: '一', names, actor: { id: '二', name: '甲' } }, ['CHANGE_ABOUT_SELF']],
    ['更名前是本人', { proposedById: '一', names, actor: { id: '二', name: '乙' } }, ['CHANGE_ABOUT_SELF']],
    [
      '提出的人变动自己',
      { proposedById: '一', names, actor: { id: '一', name: '甲' } },
      ['SECOND_PERSON_REQUIRED', 'CHANGE_ABOUT_SELF'],
    ],
    ['提出的人的账号已经删去', { proposedById: null, names: [], actor: { id: '二', name: '丁' } }, []],
  ])('%s', (_title, confirmation, expected) => {
    expect(codes(refuseConfirming(ChangeKind.ORGAN_MEMBER, confirmation))).toEqual(expected);
  });

  it.each<[ChangeKind, ControlAct | null]>([
    ['AGENDA_RESULT', ControlAct.RESULT_CORRECTION],
    ['ATTENDANCE', ControlAct.ATTENDANCE_CORRECTION],
    ['ORGAN_MEMBER', null],
    ['WORK_CALENDAR', null],
    ['BLACKOUT', null],
    ['PUSH', null],
    ['INVITED_SEAT', ControlAct.SEAT_FREEING],
  ])('%s：属于哪一种把关；不是哪个单位的事的，写明理由', (kind, act) => {
    const row = CHANGE_CONTROL[kind];
    expect(row.act).toBe(act);
    if (row.act === null) expect(Object.values<string>(WITHOUT_MATTER)).toContain(row.because);
  });

  it('没有待确认的，无从答复', () => {
    expect(codes(refuseAnswered(false))).toEqual(['CHANGE_NOT_WAITING']);
    expect(refuseAnswered(true)).toEqual([]);
  });
});
