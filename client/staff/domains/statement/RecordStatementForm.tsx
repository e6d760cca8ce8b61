import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { SaveForm } from '#client/staff/ground/frame/SaveForm.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { STATEMENT_MAX_CHARS } from '#server/law/invitation/attendee-statement.ts';
import { type StatementForm, usualWhen } from './statement-form.ts';
import { SpeakerFields } from './SpeakerFields.tsx';
import { useRecordStatement } from './use-record-statement.ts';
import type { Attendee, StatementsMeeting } from './StatementsPage.tsx';

const LABELS = {
  itemId: '议题',
  invitationId: '发言人',
  speaker: '姓名',
  category: '类别',
  text: '说了什么',
  saidAt: '什么时候说的',
  clock: '钟点',
  named: '署名',
};

interface Props {
  meeting: StatementsMeeting;
  attendees: readonly Attendee[];
}

/** 登记列席意见: fast enough to be used while somebody speaks. */
export function RecordStatementForm({ meeting, attendees }: Props) {
  const form = useRecordStatement(meeting, attendees);
  return (
    <Panel title="登记列席意见">
      {form.item ? <Fields form={form} item={form.item} /> : '还没有议题开始。议题开始以后在这里登记。'}
    </Panel>
  );
}

type Form = ReturnType<typeof useRecordStatement>;

function Fields({ form, item }: { form: Form; item: NonNullable<Form['item']> }) {
  const { draft, items, there, command, save } = form;
  return (
    <SaveForm
      label="登记列席意见"
      word="登记（Ctrl+Enter）"
      command={command}
      draft={draft}
      labels={LABELS}
      onSave={save}
    >
      <Select
        name="itemId"
        label="议题"
        options={items.map(({ id, position, title }) => ({ value: id, label: `第${position}项　${title}` }))}
        value={item.id}
        error={command.fieldError('itemId')}
        onChange={({ target }) => draft.set('itemId', target.value)}
      />
      <SpeakerFields draft={draft} there={there} errorOf={command.fieldError} />
      <TextArea
        name="text"
        label="说了什么"
        hint="照原话或者摘要。证件号、电话会自动隐去。"
        short
        max={STATEMENT_MAX_CHARS}
        value={draft.values.text}
        error={command.fieldError('text')}
        onChange={({ target }) => draft.set('text', target.value)}
      />
      <WhenFields draft={draft} usual={usualWhen(item)} errorOf={command.fieldError} />
      <NamedField draft={draft} />
    </SaveForm>
  );
}

const NamedField = ({ draft: { values, set } }: { draft: Draft<StatementForm> }) => (
  <Checkbox
    name="named"
    label="本人同意公布时写姓名"
    hint="当面问过本人再选；以后本人可以随时改变。"
    checked={values.named}
    onChange={({ target }) => set('named', target.checked)}
  />
);

interface WhenProps {
  draft: Draft<StatementForm>;
  usual: 'NOW' | 'CLOCK';
  errorOf: (name: string) => string | undefined;
}

const WHEN = [
  { value: 'NOW', label: '此刻' },
  { value: 'CLOCK', label: '另填钟点' },
  { value: 'UNKNOWN', label: '没有记下' },
];

const WhenFields = ({ draft: { values, set }, usual, errorOf }: WhenProps) => (
  <>
    <ChoiceGroup
      row
      name="saidAt"
      label="什么时候说的"
      choices={WHEN}
      value={values.when || usual}
      error={errorOf('saidAt')}
      onChange={(value) => set('when', value as StatementForm['when'])}
    />
    {(values.when || usual) === 'CLOCK' ? (
      <TextInput
        type="time"
        width="short"
        name="clock"
        label="钟点"
        hint="不填的，算没有记下；录像公布以后可以按回放的时间更正。"
        optional
        value={values.clock}
        onChange={({ target }) => set('clock', target.value)}
      />
    ) : null}
  </>
);
