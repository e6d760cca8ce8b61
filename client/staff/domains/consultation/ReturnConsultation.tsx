import { useLocation } from 'wouter';
import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import type { ConsultationRecord } from '#client/staff/domains/consultation/consultation-record.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';

const ReturnPaper = standard('returnPaper');

const WHY = reasonField('退回的原因', '承办单位按此修改，修改后重新审查。');

interface ReturnConsultationProps {
  record: ConsultationRecord;
  word: string;
}

/** 退回修改: back to the draft; what was reviewed is reviewed again after the change. */
export function ReturnConsultation({ record: { id, version, viewerCan }, word }: ReturnConsultationProps) {
  const [, navigate] = useLocation();
  const reviews = useViewer().roles.includes('SECRECY_REVIEWER');
  if (!allowedIn(offer(viewerCan, 'returnReview'))) return null;
  return (
    <ActionDialog
      form={`return:${id}`}
      look="quiet"
      word={word}
      title={word}
      document={ReturnPaper}
      record={NO_REASON}
      fields={WHY}
      variables={({ reason }) => ({ kind: 'CONSULTATION' as const, id, version, reason })}
      // A draft is its unit's alone: the reviewer goes back to what else waits.
      onDone={() => void (reviews && navigate(paths.reviews))}
    />
  );
}
