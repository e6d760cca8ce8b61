import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import type { ConsultationRecord } from '#client/staff/consultation/consultation-record.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import { ReturnConsultation } from './ReturnConsultation.tsx';

const PassPaper = standard('passPaper');

/** 保密审查: passed with a note, or sent back with a reason; by somebody who wrote nothing of it. */
export function ReviewActions({ record }: { record: ConsultationRecord }) {
  const [asking, setAsking] = useState(false);
  const pass = useCommand(PassPaper);
  const { id, version, submittedBy, viewerCan } = record;
  return (
    <>
      <p className="small">
        {submittedBy ? `${submittedBy}提交。` : ''}逐项阅读材料和附件，看有没有国家秘密、工作秘密和个人信息。
      </p>
      <CapabilityButton
        capability={viewerCan.passReview}
        onPress={() => setAsking(true)}
        whose="等待保密审查员审查，审查期间不能修改。"
      >
        审查通过
      </CapabilityButton>
      <ReturnConsultation record={record} word="退回修改" />
      <ReasonDialog
        open={asking}
        title="审查通过"
        word="审查通过"
        label="审查意见"
        hint="承办单位可以看到；审查人姓名和时间留存。"
        form={`pass:${id}`}
        command={pass}
        optional
        field="note"
        onSend={(note) => pass.run({ kind: 'CONSULTATION', id, version, note: note.trim() || null })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
