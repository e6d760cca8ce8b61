import { PassReview, ReturnReview, SubmitReview } from '#client/staff/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/review/ReviewStanding.tsx';
import { EVENT_PAPER_LABELS } from '#client/words.ts';
import { PassEventReview, ReturnEventReview, SubmitEventReview } from './event-documents.ts';
import { type EventDeedProps, type EventRecord, formOf } from './event-record.ts';

const paperOf = ({ paper }: Pick<EventRecord, 'paper'>) => (paper ? EVENT_PAPER_LABELS[paper] : '文稿');

/** 提交保密审查. */
export const Submit = ({ event, capability }: EventDeedProps) => (
  <SubmitReview {...formOf(event, 'submit')} capability={capability} document={SubmitEventReview} />
);

/** 审查通过. */
export const Pass = ({ event, capability }: EventDeedProps) => (
  <PassReview
    {...formOf(event, 'pass')}
    what={paperOf(event)}
    capability={capability}
    document={PassEventReview}
  />
);

/** 退回修改. */
export const Return = ({ event, capability }: EventDeedProps) => (
  <ReturnReview {...formOf(event, 'return')} capability={capability} document={ReturnEventReview} />
);

/** 保密审查的进展. */
export const Standing = ({ event }: { event: EventRecord }) =>
  event.paper ? <ReviewStanding what={paperOf(event)} {...event} /> : null;
