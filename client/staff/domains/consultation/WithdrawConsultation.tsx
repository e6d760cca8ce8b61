import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';
import { NO_REASON, reasonField } from '#client/staff/ground/form/reason-field.ts';
import type { ConsultationRecord } from './consultation-record.ts';

const WithdrawConsultationMutation = standard('withdrawConsultation');

const WHY = reasonField('撤回的原因', '会在公众页面公布。');

/** 撤回征求意见: the page stays public, with the reason; authors of comments are notified. */
export function WithdrawConsultation({ record }: { record: ConsultationRecord }) {
  const { id, version, commentCount, viewerCan } = record;
  return (
    <ActionDialog
      form={`withdraw:${id}`}
      capability={offer(viewerCan, 'withdraw')}
      opener="撤回征求意见"
      word="公告并撤回"
      title="撤回征求意见"
      document={WithdrawConsultationMutation}
      record={NO_REASON}
      fields={WHY}
      variables={({ reason }) => ({ id, version, reason })}
    >
      <Consequence
        effect={
          commentCount > 0
            ? `立即停止接收意见。已提交的${commentCount}条意见继续有效：照样逐条处理，公布采纳情况；办完以前不能结束公众参与、不能送请合法性审查。`
            : '立即停止接收意见。撤回以前又收到的意见，照样逐条处理，公布采纳情况。'
        }
        basis="国令713号第十五条、第十八条"
        undo="不能恢复；需要再征求的，另开一轮。"
        seen={`页面保留，写明撤回的原因${commentCount > 0 ? '；留有电子邮箱的意见人另行告知' : ''}。`}
      />
    </ActionDialog>
  );
}
