import { DateField } from '#client/ui/desk/DateField.tsx';
import { Select } from '#client/ui/Select.tsx';
import { CHANNELS, type EntryForm } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';

interface ReceiptFieldsProps extends EntryProps {
  today: string;
}

/** The channel and the day that counts: of a letter its postmark, else the day it was handed over or spoken. */
export function ReceiptFields(props: ReceiptFieldsProps) {
  const { matter, draft, errorOf, today } = props;
  const { values, set } = draft;
  return (
    <div className="fields-row">
      <DateField
        name="receivedOn"
        label="收到日"
        value={values.receivedOn}
        min={matter.opensOn ?? undefined}
        max={today}
        error={errorOf('receivedOn')}
        onChange={(day) => set('receivedOn', day)}
      />
      <Select
        name="channel"
        label="渠道"
        placeholder="请选择"
        options={CHANNELS}
        value={values.channel}
        error={errorOf('channel')}
        onChange={({ target }) => set('channel', target.value as EntryForm['channel'])}
      />
      {values.channel === 'LETTER' ? <Postmark {...props} /> : null}
    </div>
  );
}

const Postmark = ({ draft: { values, set }, errorOf, today }: ReceiptFieldsProps) => (
  <DateField
    name="postmarkedOn"
    label="邮戳日"
    optional
    value={values.postmarkedOn}
    max={values.receivedOn || today}
    error={errorOf('postmarkedOn')}
    onChange={(day) => set('postmarkedOn', day)}
  />
);
