/** 第二章第一节 决策启动, 起草 at its borders: 第十二条、第十三条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type DraftFacts, refuseDraft } from '#server/law/consultation/draft-complete.ts';
import { type BasisEntry, wholeBasis } from '#server/law/consultation/legal-basis.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import {
  refuseCoUnitsUnasked,
  refuseReplyTime,
  refuseUnitConsultations,
  type UnitConsultation,
  UnitReply,
} from '#server/law/procedure/unit-consultation.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { found } from './found.ts';

describe('第十二条 梳理法律、法规、规章和政策；分歧较大的可以有两个以上方案', () => {
  const law = wholeBasis({
    title: '价格法',
    level: 'LAW',
    article: '第二十三条',
    quotation: '应当建立听证会制度',
  });
  const draft: DraftFacts = {
    basisList: [law],
    options: [{ title: '方案一', text: '起步价二元。' }],
    largeDisagreement: false,
    costBenefitNeeded: false,
  };
  const basis = (change: Partial<BasisEntry>) => ({ basisList: [{ ...law, ...change }] });
  it.each<[string, Partial<DraftFacts>, string[]]>([
    ['一部法律，一个方案', {}, []],
    ['没有依据，没有方案', { basisList: [], options: [] }, ['DRAFT_BASIS_MISSING', 'DRAFT_TEXT_MISSING']],
    ['法律没有写条款', basis({ article: '' }), ['BASIS_INCOMPLETE']],
    ['法律全文适用，不引条文', basis({ article: '全文', quotation: '' }), []],
    ['写了第几条，没有引条文', basis({ quotation: '' }), ['BASIS_INCOMPLETE']],
    [
      '规范性文件没有文号',
      basis({ level: 'POLICY_DOCUMENT', article: '', quotation: '' }),
      ['BASIS_INCOMPLETE'],
    ],
    ['分歧较大，只有一个方案', { largeDisagreement: true }, ['SINGLE_OPTION?']],
    [
      '分歧较大，第二个方案空白',
      { largeDisagreement: true, options: [...draft.options, { title: '方案二', text: ' ' }] },
      ['DRAFT_TEXT_MISSING'],
    ],
    ['认为要比较成本，没有写', { costBenefitNeeded: true, costBenefit: ' ' }, ['COST_BENEFIT_MISSING?']],
  ])('%s', (_, change, expected) => expect(found(refuseDraft({ ...draft, ...change }))).toEqual(expected));
});

describe('第十三条 与有关单位充分协商；期满没有反馈才视为同意', () => {
  const TODAY: CalendarDay = '2026-10-14';
  const asked: UnitConsultation = { unitName: '县财政局', sentOn: '2026-09-30', dueOn: '2026-10-13' };
  const why = {
    dispute: '补贴由谁出',
    theirView: '不同意',
    ownView: '由县级承担',
    reasons: '运营亏损',
    basis: '预算法',
  };
  const dispute = { reply: UnitReply.DISAGREE, repliedOn: TODAY, ...why };
  it.each<[string, Partial<UnitConsultation>[], boolean, string[]]>([
    ['期满次日，没有反馈', [{}], false, []],
    ['期满当日，没有反馈', [{ dueOn: TODAY }], false, ['UNIT_REPLY_OUTSTANDING']],
    ['争议五项写全', [dispute], false, []],
    ['争议缺依据', [{ ...dispute, basis: ' ' }], false, ['UNIT_DISPUTE_UNEXPLAINED']],
    [
      '一家期满，一家未到，一家争议没有说明',
      [{}, { dueOn: TODAY }, { reply: UnitReply.DISAGREE }],
      false,
      ['UNIT_REPLY_OUTSTANDING', 'UNIT_DISPUTE_UNEXPLAINED'],
    ],
    ['一家也没有问，不涉及其他单位', [], true, []],
    ['一家也没有问', [], false, ['UNIT_CONSULTATION_MISSING']],
  ])('%s', (_, changes, noUnitConcerned, expected) => {
    const consultations = changes.map((change) => ({ ...asked, ...change }));
    expect(found(refuseUnitConsultations({ consultations, noUnitConcerned }, TODAY))).toEqual(expected);
  });

  it.each<[string, CalendarDay, CalendarDay, string[]]>([
    ['国庆前发出，节后第五个工作日（含调休上班的星期六）', '2026-09-30', '2026-10-13', []],
    ['国庆前发出，节后第四个工作日', '2026-09-30', '2026-10-12', ['UNIT_REPLY_TIME_SHORT']],
    ['春节前的调休上班日发出，第五个工作日', '2026-02-14', '2026-02-28', []],
    ['春节前的调休上班日发出，第四个工作日', '2026-02-14', '2026-02-27', ['UNIT_REPLY_TIME_SHORT']],
  ])('反馈时间：%s', (_, today, dueOn, expected) => {
    expect(found(refuseReplyTime(dueOn, today, { policy: DEFAULT_POLICY, calendar }))).toEqual(expected);
  });

  it('有配合单位的，注明“不涉及其他单位”也要问', () => {
    const nobody = { consultations: [], noUnitConcerned: true };
    expect(found(refuseCoUnitsUnasked(nobody, ['县财政局']))).toEqual(['CO_UNITS_NOT_ASKED']);
  });
});
