import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { InquiryTelling } from './tell-inquiries.ts';

/** 历史文化街区: its letters are out now. One unit has answered and waits to be treated, one reads it at its desk, one has a link. */
export const STREET_ASKED: InquiryTelling & { seq: number; unit: string } = {
  seq: 5,
  unit: 'house',
  on: '2026-11-16',
  dueOn: '2026-12-08',
  note: '保护范围与国土空间规划是否一致；修缮补助的标准和来源。',
  contact: '方砚秋 0000-5550107',
  asked: [
    { code: 'nr', name: '县自然资源局' },
    {
      code: 'civil',
      name: '县民政局',
      answer: {
        on: '2026-11-18',
        by: 'minzheng',
        reply: UnitReply.AGREE_WITH_CHANGES,
        opinions: [{ text: '街区内高龄独居老人的住房修缮，建议优先安排。' }],
      },
    },
    { name: '县财政局' },
  ],
};
