/** 国令713号第十六条至第十八条: hours by day, participants who are nobody's staff, a report that tells the objections of the record. */
import { describe, expect, it } from 'vitest';
import { refuseNight, refuseShortSignUp } from '#server/law/hearing/hearing-hours.ts';
import { refuseOwnNominee } from '#server/law/hearing/hearing-nominee.ts';
import {
  countsOf,
  countsTold,
  objects,
  refuseUntoldObjections,
} from '#server/law/hearing/hearing-objections.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { found } from '#test/law/boundaries/found.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const at = (text: string) => new Date(`2026-12-${text}:00+08:00`);

describe('第十六条 报名时间留在白天，不少于一整天', () => {
  const BLOCKED = ['SIGN_UP_TOO_SHORT'];
  const SHORT = ['SIGN_UP_SHORT'];
  it.each<[string, string, string, string | null, string[]]>([
    ['凌晨一分钟', '01T02:58', '01T02:59', null, BLOCKED],
    ['一夜', '01T22:00', '02T08:00', null, BLOCKED],
    ['白天半天', '01T08:00', '01T14:00', null, BLOCKED],
    ['白天一整天', '01T08:00', '01T22:00', null, SHORT],
    ['两个半天合计一整天', '01T15:00', '02T15:00', null, SHORT],
    ['差半小时满三日', '01T09:00', '04T08:30', null, SHORT],
    ['恰满三日', '01T09:00', '04T09:00', null, []],
    ['十一日', '01T00:00', '12T00:00', null, []],
    ['公告以前的不算，剩下半天', '01T00:00', '12T14:00', '12T08:00', BLOCKED],
    ['公告以前的不算，剩下三日', '01T00:00', '12T14:00', '09T14:00', []],
    ['起止写反的，另行指出', '04T09:00', '01T09:00', null, []],
    ['已经截止的，另行指出', '01T09:00', '05T09:00', '06T09:00', []],
  ])('%s', (_, opens, closes, now, expected) => {
    const window = { signUpOpensAt: at(opens), signUpClosesAt: at(closes) };
    expect(codes(refuseShortSignUp(window, now === null ? null : at(now)))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['凌晨三点', '24T03:00', ['HEARING_AT_NIGHT']],
    ['七点五十九分', '24T07:59', ['HEARING_AT_NIGHT']],
    ['八点', '24T08:00', []],
    ['晚上七点半', '24T19:30', []],
    ['晚上十点', '24T22:00', ['HEARING_AT_NIGHT']],
  ])('听证会开始的钟点：%s', (_, begins, expected) => {
    expect(codes(refuseNight(at(begins)))).toEqual(expected);
  });
});

it('夜间举行、不足三日的可以写明理由，不足一天的不可以', () => {
  const window = (closes: string) => ({ signUpOpensAt: at('01T08:00'), signUpClosesAt: at(closes) });
  const found = [
    ...refuseNight(at('24T03:00')),
    ...refuseShortSignUp(window('02T08:00'), null),
    ...refuseShortSignUp(window('01T09:00'), null),
  ];
  expect(found.map(({ severity }) => severity)).toEqual(['WARN', 'WARN', 'BLOCK']);
});

describe('第十六条 承办、会同单位的人员不充当参加人', () => {
  const staff = [{ name: '李建国', unit: '县住房和城乡建设局' }];
  it.each<[string, string, string[]]>([
    ['本单位负责人', '李建国', ['HEARING_NOMINEE_OWN']],
    ['姓名中间加空格', '李 建国', ['HEARING_NOMINEE_OWN']],
    ['单位以外的人', '周大成', []],
    ['姓名相近', '李建', []],
  ])('%s', (_, name, expected) => {
    const findings = refuseOwnNominee(name, staff);
    expect(found(findings)).toEqual(expected);
    if (expected.length > 0) expect(findings[0]?.message).toContain('县住房和城乡建设局');
  });
});

describe('第十七条、第十八条 听证报告照经签字的记录：反对不能写成支持', () => {
  it.each<[string, boolean]>([
    ['我不同意涨价', true],
    ['坚决反对这个方案', true],
    ['对换乘办法有异议', true],
    ['不赞成，也不接受', true],
    ['我不反对调价', false],
    ['大家没有异议', false],
    ['不是反对调价，希望慢一点', false],
    ['没有人反对', false],
    ['支持调整', false],
  ])('发言“%s”是否反对', (text, expected) => expect(objects(text)).toBe(expected));

  const who = (participantId: string, name: string, attended = true) => ({
    participantId,
    name,
    attended,
    signedOn: null,
  });
  const RECORD = {
    heldInPublic: true,
    statements: [
      { participantId: '1', text: '我不同意涨价。' },
      { participantId: '1', text: '仍然反对。' },
      { participantId: '2', text: '支持调整。' },
      { participantId: '4', text: '反对' },
    ],
    signatures: [who('1', '张某'), who('2', '王某'), who('3', '赵某'), who('4', '没有到会的', false)],
  };
  const counts = countsOf(RECORD);

  it('人数从记录里数：到会、发言、反对各几名，一人发言几次算一名', () => {
    expect(counts).toEqual({ came: 3, spoke: 2, objecting: ['张某'] });
    expect(countsTold(counts)).toBe('按听证记录，参加人3名到会，2名发言，其中1名的发言表示不同意或者反对。');
  });

  const UNTOLD = ['HEARING_OBJECTIONS_UNTOLD'];
  const CONTRADICTS = ['HEARING_REPORT_CONTRADICTS'];
  it.each<[string, string, string, string[]]>([
    ['只写支持', '参加人支持方案。', '希望尽快实施。', UNTOLD],
    ['写一致同意', '参加人一致同意方案。', '有人反对。', CONTRADICTS],
    ['写没有人反对', '没有人反对。', '希望尽快实施。', CONTRADICTS],
    ['写参加人都支持', '参加人都支持。', '反对涨价。', CONTRADICTS],
    ['归纳里写明', '一名消费者反对涨价，其余支持。', '降低涨幅。', []],
    ['逐项意见里写明', '意见集中在涨幅。', '张某不同意涨价。', []],
    ['一方都支持，另一方反对', '经营者都支持，消费者反对。', '涨幅。', []],
  ])('%s', (_, summary, said, expected) => {
    const matters = [{ title: '涨幅', summary: said, outcome: Outcome.ADOPTED }];
    expect(found(refuseUntoldObjections({ summary, matters }, counts))).toEqual(expected);
  });

  it('记录中没有反对的，报告不受此限', () => {
    const none = { ...counts, objecting: [] };
    const report = { summary: '参加人一致同意。', matters: [] };
    expect(refuseUntoldObjections(report, none)).toEqual([]);
  });
});
