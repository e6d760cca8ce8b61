import { useState } from 'react';
import { standard } from '#client/graphql/standard.ts';
import { CapabilityButton } from '#client/staff/frame/CapabilityButton.tsx';
import { useCommand } from '#client/staff/frame/use-command.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { ReasonDialog } from '#client/staff/frame/ReasonDialog.tsx';

const WithdrawConsultationMutation = standard('withdrawConsultation');

/** 撤回征求意见: the page stays, with the reason; who commented is told. */
export function WithdrawConsultation({ record }: { record: ConsultationRecord }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useCommand(WithdrawConsultationMutation);
  const { id, version, commentCount, viewerCan } = record;
  return (
    <>
      <CapabilityButton look="text" capability={viewerCan.withdraw} onPress={() => setAsking(true)}>
        撤回征求意见
      </CapabilityButton>
      <ReasonDialog
        open={asking}
        title="撤回征求意见"
        word="公告并撤回"
        label="撤回的原因"
        hint="会在公众页面公布。"
        form={`withdraw:${id}`}
        command={withdraw}
        onSend={(reason) => withdraw.run({ id, version, reason })}
        onClose={() => setAsking(false)}
      >
        <p>
          立即停止接收意见，不能恢复。公众页面保留并写明原因
          {commentCount > 0 ? `，已提交的${commentCount}条意见留存，并告知留有电子邮箱的意见人` : ''}。
        </p>
      </ReasonDialog>
    </>
  );
}
