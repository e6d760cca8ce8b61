import { PassReview, ReturnReview, SubmitReview } from '#client/staff/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/review/ReviewStanding.tsx';
import { HEARING_PAPER_LABELS } from '#client/words.ts';
import { PassHearingReview, ReturnHearingReview, SubmitHearingReview } from './hearing-documents.ts';
import { formOf, type HearingDeedProps, type HearingRecord } from './hearing-record.ts';

const paperOf = ({ paper }: HearingRecord) => (paper ? HEARING_PAPER_LABELS[paper] : '材料');

/** 提交保密审查. */
export const Submit = ({ hearing, capability }: HearingDeedProps) => (
  <SubmitReview {...formOf(hearing, 'submit')} capability={capability} document={SubmitHearingReview} />
);

/** 审查通过. */
export const Pass = ({ hearing, capability }: HearingDeedProps) => (
  <PassReview
    {...formOf(hearing, 'pass')}
    what={paperOf(hearing)}
    capability={capability}
    document={PassHearingReview}
  />
);

/** 退回修改. */
export const Return = ({ hearing, capability }: HearingDeedProps) => (
  <ReturnReview {...formOf(hearing, 'return')} capability={capability} document={ReturnHearingReview} />
);

/** 保密审查的进展. */
export const Standing = ({ hearing }: { hearing: HearingRecord }) =>
  hearing.paper ? <ReviewStanding what={paperOf(hearing)} {...hearing} /> : null;
