/** 列席意见: who may be quoted, until when they may write, and where in the recording they spoke. */
import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  refuseItem,
  refuseMoment,
  refuseSpeaker,
  refuseStatement,
  refuseWritten,
  type SpokenItem,
  writtenUntil,
} from '#server/law/invitation/attendee-statement.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { publishedMoment, saidAtSecond } from '#server/law/invitation/statement-moment.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const at = (clock: string) => new Date(`2026-12-11T${clock}+08:00`);
const ITEM: SpokenItem = {
  disclosure: AgendaDisclosure.PUBLIC,
  startedAt: at('15:10:00'),
  endedAt: at('15:50:00'),
  withdrawnAt: null,
};
const DRAFT = { speaker: '周映雪', text: '建议在青石镇增设日间照料中心。', saidAt: at('15:31:00') };
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('登记列席意见', () => {
  it.each<[string, Partial<typeof DRAFT>, Partial<SpokenItem>, string[]]>([
    ['写明发言人、内容，时刻在议题之内的，可以登记', {}, {}, []],
    ['没有记下时刻的，也可以登记', { saidAt: null as never }, {}, []],
    ['依法不予公开的议题不登记', {}, { disclosure: AgendaDisclosure.CLOSED }, ['ITEM_NOT_PUBLISHABLE']],
    ['部分公开的议题可以登记', {}, { disclosure: AgendaDisclosure.PARTIAL }, []],
    [
      '议题没有开始的不登记',
      {},
      { startedAt: null, endedAt: null },
      ['STATEMENT_ITEM_NOT_BEGUN', 'STATEMENT_MOMENT_OUTSIDE'],
    ],
    [
      '没有发言人、没有内容的，一次说清',
      { speaker: ' ', text: '　' },
      {},
      ['STATEMENT_SPEAKER_REQUIRED', 'STATEMENT_BLANK'],
    ],
    ['超过3000字的请精简', { text: '字'.repeat(3001) }, {}, ['STATEMENT_TOO_LONG']],
    ['时刻早于议题开始的，核对', { saidAt: at('15:08:59') }, {}, ['STATEMENT_MOMENT_OUTSIDE']],
    ['时刻晚于议题结束的，核对', { saidAt: at('15:51:01') }, {}, ['STATEMENT_MOMENT_OUTSIDE']],
    ['差一分钟之内，按议题的边界', { saidAt: at('15:09:01') }, {}, []],
  ])('%s', (_name, draft, item, expected) => {
    expect(codes(refuseStatement({ ...DRAFT, ...draft }, { ...ITEM, ...item }))).toEqual(expected);
  });

  it('依据国令711号不登记的，写的是国令711号', () => {
    expect(refuseItem({ ...ITEM, disclosure: AgendaDisclosure.CLOSED })).toMatchObject([
      { basis: 'LAW', article: expect.stringContaining('国令711号') },
    ]);
  });

  it('议题还在进行的，此刻即可登记', () => {
    expect(refuseMoment(at('16:00:00'), { ...ITEM, endedAt: null })).toEqual([]);
  });

  it.each(Object.values(InvitationStage))('受邀人状态为%s：签到列席的才可以登记', (stage) => {
    const expected = stage === InvitationStage.ATTENDED ? [] : ['STATEMENT_NOT_ATTENDED'];
    expect(codes(refuseSpeaker(stage))).toEqual(expected);
  });
});

describe('书面意见', () => {
  it.each([
    ['会后第三个工作日还收', '2026-12-16', 0, []],
    ['第三个工作日的次日不再收', '2026-12-17', 0, ['STATEMENT_LATE']],
    ['每人每项议题三件', '2026-12-12', 3, ['STATEMENT_TOO_MANY']],
  ] as const)('%s', (_name, today, written, expected) => {
    expect(codes(refuseWritten({ heldOn: '2026-12-11', written }, today, calendar))).toEqual(expected);
  });

  it('周五的会议，收到下周三为止', () => {
    expect(writtenUntil('2026-12-11', calendar)).toBe('2026-12-16');
  });
});

describe('列席意见的环节', () => {
  it.each([
    ['待答复的可以拟答复', 'propose', StatementStage.OPINION_RECORDED, true],
    ['待确认的可以重拟', 'propose', StatementStage.ANSWER_PROPOSED, true],
    ['已公布的答复不再改', 'propose', StatementStage.OPINION_ANSWERED, false],
    ['没有拟答复的不能确认', 'confirm', StatementStage.OPINION_RECORDED, false],
    ['拟了答复的可以确认', 'confirm', StatementStage.ANSWER_PROPOSED, true],
    ['已拟答复的不能作废', 'void', StatementStage.ANSWER_PROPOSED, false],
    ['已答复的仍可以改变署名意愿', 'setConsent', StatementStage.OPINION_ANSWERED, true],
    ['作废的不再办理', 'setConsent', StatementStage.VOID, false],
  ] as const)('%s', (_name, event, stage, allowed) => {
    expect(refuseStatementTransition(event, stage).length === 0).toBe(allowed);
  });
});

describe('发言的录像时刻', () => {
  const part = (more: object = {}) => ({
    part: 1,
    startsAt: at('14:30:00'),
    durationMs: 7_200_000,
    // The closed item ran from 14:45 to 15:10.
    cuts: [{ startsMs: 900_000, endsMs: 2_400_000 }],
    ...more,
  });

  it('剪去了不公开的时段以后，时刻相应提前', () => {
    expect(publishedMoment(at('15:31:00'), [part()])).toEqual({ part: 1, startsMs: 2_160_000 });
    expect(publishedMoment(at('15:31:00'), [part({ cuts: [] })])).toEqual({ part: 1, startsMs: 3_660_000 });
  });

  it('落在剪去的时段、录像之外，或者不知道录像何时开始的，没有时刻', () => {
    expect(publishedMoment(at('15:00:00'), [part()])).toBeNull();
    expect(publishedMoment(at('14:29:59'), [part()])).toBeNull();
    expect(publishedMoment(at('16:30:00'), [part()])).toBeNull();
    expect(publishedMoment(at('15:31:00'), [part({ startsAt: null })])).toBeNull();
  });

  it('两段录像的，落在第二段', () => {
    const second = part({ part: 2, startsAt: at('16:30:00'), cuts: [] });
    expect(publishedMoment(at('16:40:00'), [part(), second])).toEqual({ part: 2, startsMs: 600_000 });
  });

  it('按回放的秒数更正，换算回钟点；再换回去是同一秒', () => {
    const said = saidAtSecond(2160, part());
    expect(said).toEqual(at('15:31:00'));
    expect(saidAtSecond(6000, part())).toMatchObject({ code: 'STATEMENT_MOMENT_OUTSIDE' });
    expect(saidAtSecond(10, part({ startsAt: null }))).toMatchObject({ code: 'RECORDING_START_REQUIRED' });
  });
});
