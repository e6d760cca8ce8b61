import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { words } from '#client/words.ts';
import { formOf, type MeetingActionProps, namesOf, standing } from './meeting-record.ts';
import { WithdrawAgendaItem } from './plan-documents.ts';

/** 撤下议题: once announced, an item is not silently gone. */
export function Withdraw({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'withdraw');
  const items = standing(meeting).filter(({ announcedAt, startedAt }) => announcedAt && !startedAt);
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="撤下议题"
      document={WithdrawAgendaItem}
      record={{ itemId: '', reason: '' }}
      fields={[
        {
          kind: 'choice',
          name: 'itemId',
          label: '议题',
          options: namesOf(items),
          none: words.form.choose,
          required: true,
        },
        { kind: 'area', name: 'reason', label: '撤下的原因', hint: '随议程变更公布。', required: true },
      ]}
      variables={({ itemId, reason }) => ({ ...on, itemId, reason })}
      confirm={<p>撤下和原因立即公布，议题划去保留，本次会议不再审议。</p>}
    />
  );
}
