/** 国令713号第十三条: who may be asked, on what, by when (征求意见函). */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import {
  AskedAs,
  type InquiryGround,
  refuseInquiries,
  refuseInquiryPhase,
  refuseRecall,
} from '#server/law/procedure/unit-inquiry.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const TODAY = '2026-11-05';
const ground: InquiryGround = {
  phase: DecisionPhase.DRAFTING,
  leadUnitId: 'house',
  digest: 'a1',
  units: [
    { id: 'house', name: '县住房和城乡建设局', answers: true },
    { id: 'civil', name: '县民政局', answers: true },
    { id: 'fin', name: '县财政局', answers: false },
  ],
  waiting: [],
};
const sending = {
  unitIds: ['civil'],
  outside: [{ name: '县财政局' }],
  dueOn: '2026-11-12',
} as const;
const codes = (send: object, more: Partial<InquiryGround> = {}) =>
  refuseInquiries({ ...sending, ...send }, { ...ground, ...more }, TODAY, {
    policy: DEFAULT_POLICY,
    calendar,
  })
    .flatMap(({ code, fields }) => [code, fields.join()])
    .filter(Boolean);
const voice = (name: string) => ({ name, askedAs: AskedAs.OPERATOR });
const outside = (name: string) => ({ outside: [{ name }] });

describe('第十三条 应当与有关单位充分协商：征求意见函发给谁、依据哪一稿、何时答复', () => {
  it.each<[string, object, Partial<InquiryGround>, string[]]>([
    ['有账号的在工作台，没有账号的凭链接', {}, {}, []],
    ['一个单位也没有', { unitIds: [], outside: [] }, {}, ['INQUIRY_WITHOUT_UNITS', 'unitIds']],
    ['已经停用的单位', { unitIds: ['gone'] }, {}, ['INQUIRY_UNIT_UNKNOWN', 'unitIds']],
    ['没有定稿的草案', {}, { digest: null }, ['INQUIRY_WITHOUT_DRAFT', 'fileIds']],
    ['承办单位自己', { unitIds: ['house'] }, {}, ['INQUIRY_TO_OWN_UNIT', 'unitIds']],
    [
      '没有账号的单位进了名单',
      { unitIds: ['fin'], outside: [] },
      {},
      ['INQUIRY_UNIT_WITHOUT_ACCOUNT', 'unitIds'],
    ],
    [
      '有账号的单位不得改发链接',
      { unitIds: [], ...outside('县民政局') },
      {},
      ['INQUIRY_UNIT_HAS_ACCOUNT', 'outside.0.name'],
    ],
    [
      '有账号的单位、承办单位自己，不能当作经营者征求意见',
      { unitIds: [], outside: [voice('县民政局'), voice('县住房和城乡建设局')] },
      {},
      [
        'INQUIRY_TO_OWN_UNIT',
        'unitIds',
        'INQUIRY_UNIT_HAS_ACCOUNT',
        'outside.0.name',
        'UNIT_IS_NO_OPERATOR',
        'outside.0.askedAs',
        'INQUIRY_UNIT_HAS_ACCOUNT',
        'outside.1.name',
        'UNIT_IS_NO_OPERATOR',
        'outside.1.askedAs',
      ],
    ],
    [
      '没有账号的单位也不是经营者',
      { outside: [voice('县财政局')] },
      {},
      ['UNIT_IS_NO_OPERATOR', 'outside.0.askedAs'],
    ],
    ['平台以外的经营者、协会', { unitIds: [], outside: [voice('安达电梯有限公司')] }, {}, []],
    ['没有名称', outside(' '), {}, ['UNIT_NAME_REQUIRED', 'outside.0.name']],
    ['同一稿发过、还没有答复', {}, { waiting: ['县民政局'] }, ['INQUIRY_SENT_ALREADY', 'unitIds']],
    [
      '一次发两份',
      { outside: [sending.outside[0], sending.outside[0]] },
      {},
      ['INQUIRY_SENT_ALREADY', 'unitIds'],
    ],
    ['少于五个工作日', { dueOn: '2026-11-11' }, {}, ['UNIT_REPLY_TIME_SHORT', 'dueOn']],
    ['已经送审', {}, { phase: DecisionPhase.LEGALITY_REVIEW }, ['INQUIRY_PHASE_PAST']],
  ])('%s', (_, send, more, found) => {
    expect(codes(send, more)).toEqual(found);
  });

  it('起草到送审以前可以征求、可以答复', () => {
    const open = Object.values(DecisionPhase).filter((phase) => refuseInquiryPhase(phase).length === 0);
    expect(open).toEqual([DecisionPhase.DRAFTING, DecisionPhase.CONSULTING, DecisionPhase.REVISING]);
  });

  it.each([
    [null, null, '发错了单位，应为县交通运输局', []],
    [null, null, '撤回', ['INQUIRY_RECALL_REASON']],
    ['AGREE', null, '发错了单位，应为县交通运输局', ['INQUIRY_SETTLED']],
    [null, new Date(), '发错了单位，应为县交通运输局', ['INQUIRY_SETTLED']],
  ])('撤回：答复%s，撤回%s，原因“%s”', (reply, recalledAt, reason, found) => {
    expect(refuseRecall({ reply, recalledAt }, reason).map(({ code }) => code)).toEqual(found);
  });
});
