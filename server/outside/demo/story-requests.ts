import type { CaseStepKind } from '#server/law/casework/case-clock.ts';
import type { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
import type { RequestOutcome } from '#server/law/casework/request-outcome.ts';

/** One act on an application of the demonstration, on its day. */
export type RequestAct =
  | { act: 'register'; on: string }
  | { act: 'step'; on: string; kind: CaseStepKind; reason: string; whom?: string; days?: number }
  | { act: 'correct'; on: string; text: string }
  | { act: 'end'; on: string; no: number; upheld: boolean; reply: string }
  | { act: 'agree'; on: string }
  | { act: 'draft'; on: string; outcome: RequestOutcome; text: string }
  | { act: 'confirm'; on: string }
  | { act: 'file'; on: string };

/** An application of the demonstration (依申请公开): who asks for what, of which unit, and as far as it came. */
export interface RequestStory {
  on: string;
  unit: string;
  title: string;
  text: string;
  applicant: ApplicantKind;
  handover: HandoverWay;
  name: string;
  identityNo: string;
  contact: string;
  acts: readonly RequestAct[];
}

/** One corrected, extended, given and filed; one given in part after a third party was asked; one in hand; one not registered yet. */
export const REQUESTS: readonly RequestStory[] = [
  {
    on: '2026-10-12',
    unit: 'house',
    title: '老旧小区改造完成情况',
    text: '申请公开县里老旧小区改造的完成情况，包括小区名称、改造内容和投入的资金。',
    applicant: 'PERSON',
    handover: 'PLATFORM',
    name: '贺春和',
    identityNo: '990101196203050015',
    contact: '13800000101',
    acts: [
      { act: 'register', on: '2026-10-13' },
      {
        act: 'step',
        on: '2026-10-14',
        kind: 'CORRECTION',
        reason: '没有写明哪一年度、哪些小区，无法检索',
        days: 10,
      },
      {
        act: 'correct',
        on: '2026-10-19',
        text: '指2025年度老旧小区改造计划内的全部小区，要完工情况和资金两项。',
      },
      {
        act: 'step',
        on: '2026-11-05',
        kind: 'EXTENSION',
        reason: '资金数据要与财政部门逐个小区核对',
        days: 5,
      },
      { act: 'agree', on: '2026-11-06' },
      {
        act: 'draft',
        on: '2026-11-12',
        outcome: 'GIVEN',
        text: '2025年度计划内的12个小区全部完工，惠及1860户。\n各小区的改造内容和投入资金见所附清单，清单同时在县政府门户网站主动公开。',
      },
      { act: 'confirm', on: '2026-11-13' },
      { act: 'file', on: '2026-11-16' },
    ],
  },
  {
    on: '2026-10-26',
    unit: 'house',
    title: '城区临时停车位经营合同',
    text: '申请公开城区临时停车位的经营合同，关注经营期限和收费标准的约定。',
    applicant: 'LEGAL_SERVICE',
    handover: 'PICKUP',
    name: '岚溪县溪声法律服务所',
    identityNo: '99360000MD0000001K',
    contact: '13800000102',
    acts: [
      { act: 'register', on: '2026-10-27' },
      {
        act: 'step',
        on: '2026-10-28',
        kind: 'THIRD_PARTY',
        reason: '合同含经营成本测算，征求是否同意公开的意见',
        whom: '岚溪县城畅停车服务有限公司',
      },
      {
        act: 'end',
        on: '2026-11-04',
        no: 1,
        upheld: false,
        reply: '同意公开经营期限和收费标准，经营成本测算属于商业秘密，不同意公开。',
      },
      {
        act: 'draft',
        on: '2026-11-17',
        outcome: 'PARTLY_GIVEN',
        text: '合同的经营期限、停车位数量和收费标准予以公开。\n经营成本测算涉及第三方商业秘密，第三方不同意公开，作区分处理后不予公开。',
      },
      { act: 'confirm', on: '2026-11-18' },
    ],
  },
  {
    on: '2026-11-03',
    unit: 'ndrc',
    title: '县城供热价格成本监审结论',
    text: '申请公开最近一次县城集中供热价格的成本监审结论报告。',
    applicant: 'PERSON',
    handover: 'PLATFORM',
    name: '孟秋实',
    identityNo: '990101197809120027',
    contact: '13800000103',
    acts: [
      { act: 'register', on: '2026-11-04' },
      {
        act: 'step',
        on: '2026-11-18',
        kind: 'EXTENSION',
        reason: '报告中的企业数据要先作区分处理',
        days: 10,
      },
    ],
  },
  {
    on: '2026-11-19',
    unit: 'edu',
    title: '实验小学招生片区划分依据',
    text: '申请公开今年实验小学招生片区划分的依据和会议纪要。',
    applicant: 'PERSON',
    handover: 'PLATFORM',
    name: '孟秋实',
    identityNo: '990101197809120027',
    contact: '13800000103',
    acts: [],
  },
];
