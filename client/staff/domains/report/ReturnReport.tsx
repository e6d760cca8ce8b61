import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import type { Report } from '#client/staff/domains/report/report-record.ts';

const ReturnPaper = standard('returnPaper');

const WHY = reasonField('退回的原因', '写明哪里需要修改，不少于5字；修改后重新确认和审查。');

/** 退回采纳情况 to its draft, by the lead or the reviewer. */
export const ReturnReport = ({ report: { id, version, viewerCan } }: { report: Report }) =>
  offer(viewerCan, 'returnReview').allowed ? (
    <ActionDialog
      form={`return-report:${id}`}
      opener="退回修改"
      look="quiet"
      word="退回"
      title="退回采纳情况"
      document={ReturnPaper}
      record={NO_REASON}
      fields={WHY}
      variables={({ reason }) => ({ kind: 'ADOPTION_REPORT' as const, id, version, reason })}
    />
  ) : null;
