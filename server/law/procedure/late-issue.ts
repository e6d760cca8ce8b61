/** 党政机关公文处理工作条例第二十二条: a decision issued before the platform (补录的印发) was signed before; its paper says by whom. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseDocumentNumber } from '#server/law/decision/document-number.ts';
import { refuseIssueBeforeSigning } from '#server/law/execution/issuing.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r54 = provision('R-54', 'POLICY', '党政机关公文处理工作条例第二十二条');

/** A document as it was issued (补录的印发). */
export interface LateIssue {
  documentNo: string;
  writtenDate: CalendarDay;
  issuedOn: CalendarDay;
  signedBy: string;
  signedOn: CalendarDay;
}

/** Findings on the entry of an issue (填写不全、先后不符), whatever was decided. */
export const refuseLateIssue = (told: LateIssue): Finding[] => [
  ...refuseDocumentNumber(told).map((finding) => ({
    ...finding,
    fields: finding.fields.map((field) => field.replace('header.', '')),
  })),
  ...(blank(told.signedBy) ? [signerless] : []),
  ...refuseIssueBeforeSigning(told.signedOn, told.issuedOn),
];

const signerless = r54.block('LATE_SIGNER_REQUIRED', 'signedBy')`
  没有写明由谁签发。
  照发文稿纸写明签发的行政首长和签发日期。`;
