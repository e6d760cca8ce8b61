import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { CancelEvent } from './event-documents.ts';
import { type EventDeedProps, formOf } from './event-record.ts';

/** 取消: whoever read the announcement reads why it is not held, whoever signed up is told. */
export function Cancel({ event, capability }: EventDeedProps) {
  const { on, ...form } = formOf(event, 'cancel');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="取消活动"
      document={CancelEvent}
      record={{ reason: '' }}
      fields={[
        {
          kind: 'area',
          name: 'reason',
          label: '取消的原因',
          hint: '发布过的，原因向社会公布，并告知每个报名人。',
          required: true,
        },
      ]}
      variables={({ reason }) => ({ ...on, reason })}
      confirm={<p>取消以后不能恢复；公告划去保留，原因同时公布，报名人逐一告知，场地和接待人随之释放。</p>}
    />
  );
}
