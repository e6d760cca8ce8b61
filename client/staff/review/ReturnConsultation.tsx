import { useState } from 'react';
import { useNavigate } from 'react-router';
import { standard } from '#client/graphql/standard.ts';
import type { ConsultationRecord } from '#client/staff/consultation/consultation-record.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';
import { allowedIn, CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { paths } from '#client/staff/frame/paths.ts';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { useViewer } from '#client/staff/frame/viewer.ts';

const ReturnPaper = standard('returnPaper');

interface ReturnConsultationProps {
  record: ConsultationRecord;
  word: string;
}

/** 退回修改: back to the draft; what was reviewed is reviewed again after the change. */
export function ReturnConsultation({ record, word }: ReturnConsultationProps) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const reviews = useViewer().roles.includes('SECRECY_REVIEWER');
  // A draft is its unit's alone: the reviewer goes back to what else waits.
  const back = useCommand(ReturnPaper, {
    onDone: () => void (reviews && navigate(paths.reviews)),
  });
  const { id, version, viewerCan } = record;
  if (!allowedIn(viewerCan.returnReview)) return null;
  return (
    <>
      <CapabilityButton look="quiet" capability={viewerCan.returnReview} onPress={() => setAsking(true)}>
        {word}
      </CapabilityButton>
      <ReasonDialog
        open={asking}
        title={word}
        word={word}
        label="退回的原因"
        hint="承办单位按此修改，修改后重新审查。"
        form={`return:${id}`}
        command={back}
        onSend={(reason) => back.run({ kind: 'CONSULTATION', id, version, reason })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
