import { describe, expect, it } from 'vitest';
import { calendar } from '#test/law/calendar/calendars.ts';
import {
  refuseCoUnitsUnasked,
  refuseReplyTime,
  refuseTypedAnswers,
  refuseUnitConsultations,
  UNIT_POSITION_LABELS,
  UNIT_REPLY_LABELS,
  type UnitConsultation,
  UnitPosition,
  unitPosition,
  UnitReply,
  unresolvedDisputes,
} from '#server/law/procedure/unit-consultation.ts';

const today = '2026-11-20';
const asked: UnitConsultation = { unitName: '县财政局', sentOn: '2026-11-05', dueOn: '2026-11-19' };
const explained = {
  dispute: '补贴由哪一级承担',
  theirView: '县级财力难以承担',
  ownView: '县、乡按七三分担',
  reasons: '乡镇受益线路占三成',
  basis: '县财政管理体制方案第五条',
};
const judge = (...all: Partial<UnitConsultation>[]) =>
  refuseUnitConsultations(
    { consultations: all.map((one) => ({ ...asked, ...one })), noUnitConcerned: false },
    today,
  );
const { AGREE, AGREE_WITH_CHANGES, DISAGREE } = UnitReply;

describe('第十三条 与有关单位充分协商；沉默只在反馈日期过后才视为同意', () => {
  it.each([
    ['同意', { reply: AGREE }, UnitPosition.AGREED],
    ['提出修改，已经修改', { reply: AGREE_WITH_CHANGES, settled: true }, UnitPosition.AGREED],
    ['提出修改，没有修改', { reply: AGREE_WITH_CHANGES }, UnitPosition.DISPUTED],
    ['不同意', { reply: DISAGREE }, UnitPosition.DISPUTED],
    ['不同意，后来协商一致', { reply: DISAGREE, settled: true }, UnitPosition.AGREED],
    ['不同意，反馈日期过后也不算同意', { reply: DISAGREE, dueOn: '2026-11-01' }, UnitPosition.DISPUTED],
    ['没有反馈，日期已过', {}, UnitPosition.SILENT],
    ['没有反馈，正是最后一日', { dueOn: today }, UnitPosition.WAITING],
    ['没有反馈，日期未到', { dueOn: '2026-11-30' }, UnitPosition.WAITING],
    ['没有反馈，没有确定日期', { dueOn: null }, UnitPosition.WAITING],
    ['没有反馈，只说已达成一致', { dueOn: null, settled: true }, UnitPosition.WAITING],
  ] as const)('%s', (_, change, position) => {
    expect(unitPosition({ ...asked, ...change }, today)).toBe(position);
  });
});

describe('不能取得一致的，说明争议、对方意见、本单位意见及理由、依据', () => {
  it.each([
    ['同意', { reply: AGREE }, [], []],
    ['逾期未反馈', {}, [], []],
    ['等待反馈', { dueOn: today }, ['UNIT_REPLY_OUTSTANDING'], ['consultations.0.reply']],
    ['有争议，已说明', { reply: DISAGREE, ...explained }, [], []],
    [
      '有争议，没有说明',
      { reply: DISAGREE },
      ['UNIT_DISPUTE_UNEXPLAINED'],
      ['dispute', 'theirView', 'ownView', 'reasons', 'basis'].map((part) => `consultations.0.${part}`),
    ],
    [
      '有争议，缺依据',
      { reply: AGREE_WITH_CHANGES, ...explained, basis: ' ' },
      ['UNIT_DISPUTE_UNEXPLAINED'],
      ['consultations.0.basis'],
    ],
    ['反馈日期就是送出当日', { reply: AGREE, dueOn: '2026-11-05' }, [], []],
  ] as const)('%s', (_, change, codes, fields) => {
    expect(judge(change).map(({ code }) => code)).toEqual(codes);
    expect(judge(change).flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('逐个单位指出，写明单位名称和缺少什么', () => {
    const found = judge(
      { reply: AGREE },
      { unitName: '县司法局', reply: DISAGREE, ...explained, reasons: '' },
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe('与县司法局未达成一致，应当说明争议和各方意见，缺少：理由。');
    expect(found[0]).toMatchObject({ basis: 'LAW', article: '国令713号第十三条', severity: 'BLOCK' });
  });

  it('沉默视为同意是本县的做法，不说成条例', () => {
    expect(judge({ dueOn: today })[0]).toMatchObject({
      basis: 'DESIGN',
      fix: '等待反馈；2026年11月20日之后仍未反馈的，按本县做法视为同意。',
    });
    expect(judge({ dueOn: null })[0]?.fix).toContain('发出征求意见函');
  });

  it('一个单位也没有征求的，注明不涉及其他单位', () => {
    const none = (noUnitConcerned: boolean) =>
      refuseUnitConsultations({ consultations: [], noUnitConcerned }, today).map(({ code }) => code);
    expect(none(false)).toEqual(['UNIT_CONSULTATION_MISSING']);
    expect(none(true)).toEqual([]);
  });

  it.each([
    ['送出当日到期', '2026-11-05', ['UNIT_REPLY_TIME_SHORT']],
    ['四个工作日', '2026-11-11', ['UNIT_REPLY_TIME_SHORT']],
    ['五个工作日', '2026-11-12', []],
  ] as const)('给足反馈的时间才能发函，没有反馈才视为同意：%s', (_, dueOn, codes) => {
    const found = refuseReplyTime(dueOn, '2026-11-05', { policy: { unitReplyWorkingDays: 5 }, calendar });
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) expect(found[0]?.fix).toContain('不早于2026年11月12日');
  });

  it.each([
    [[], ['县卫生健康委员会'], ['CO_UNITS_NOT_ASKED']],
    [[asked], ['县财政局', '县卫生健康委员会'], ['CO_UNITS_NOT_ASKED']],
    [[asked], ['县财政局'], []],
    [[], [], []],
  ])('配合单位都要征求', (consultations, coUnits, codes) => {
    const found = refuseCoUnitsUnasked({ consultations, noUnitConcerned: true }, coUnits);
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (found[0]) expect(found[0].message).toContain(coUnits.at(-1));
  });

  it('没有函件的答复是承办单位代填的，送审以前由各单位签署', () => {
    const typed = (digest: string | null) =>
      refuseTypedAnswers({ consultations: [{ ...asked, reply: AGREE, digest }], noUnitConcerned: false });
    expect(typed(null).map(({ code }) => code)).toEqual(['UNIT_ANSWERS_TYPED']);
    expect(typed('a1')).toEqual([]);
  });

  it('未达成一致的意见随草案提交讨论', () => {
    const disputed = { ...asked, unitName: '县司法局', reply: DISAGREE };
    expect(unresolvedDisputes([asked, disputed, { ...disputed, settled: true }], today)).toEqual([disputed]);
  });

  it('反馈意见和态度各有名称', () => {
    expect(Object.keys(UNIT_REPLY_LABELS)).toEqual(Object.values(UnitReply));
    expect(Object.keys(UNIT_POSITION_LABELS)).toEqual(Object.values(UnitPosition));
  });
});
