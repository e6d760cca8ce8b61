import type {
  CommentChannel,
  ContactKind,
  HearingAttendance,
  StakeholderSide,
} from '#client/graphql/graphql.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { fieldNames } from '#client/staff/ground/frame/field-names.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  CONTACT_KIND_LABELS,
  HEARING_ATTENDANCE_LABELS,
  STAKEHOLDER_SIDE_LABELS,
  words,
} from '#client/words.ts';
import type { HearingRecord } from './hearing-record.ts';
import { drawnSides, SIGN_UP_LABELS, type SignUpTyped } from './sign-up-form.ts';

const CHANNELS: readonly CommentChannel[] = [
  'PHONE',
  'VISIT',
  'LETTER',
  'EMAIL',
  'FAX',
  'HALL',
  'HOTLINE_12345',
];

interface SignUpFieldsProps {
  hearing: HearingRecord;
  draft: Pick<Draft<SignUpTyped>, 'values' | 'set'>;
  errorOf: (name: string) => string | undefined;
}

const fieldsOf = (errorOf: SignUpFieldsProps['errorOf']) =>
  fieldNames<SignUpTyped>('sign-up', SIGN_UP_LABELS, errorOf);

/** As what they come, and who they are. */
export const SignUpFields = (props: SignUpFieldsProps) => (
  <>
    <PlaceFields {...props} />
    <PersonFields {...props} />
  </>
);

function PlaceFields({ hearing, draft: { values, set }, errorOf }: SignUpFieldsProps) {
  const field = fieldsOf(errorOf);
  const sides = drawnSides(hearing).map((value) => ({ value, label: STAKEHOLDER_SIDE_LABELS[value] }));
  return (
    <>
      <div className="fields-row">
        <Select
          {...field('channel')}
          options={CHANNELS.map((value) => ({ value, label: COMMENT_CHANNEL_LABELS[value] }))}
          value={values.channel}
          onChange={({ target }) => set('channel', target.value as CommentChannel)}
        />
        <Select
          {...field('attendance')}
          options={optionsOf(HEARING_ATTENDANCE_LABELS)}
          value={values.attendance}
          onChange={({ target }) => set('attendance', target.value as HearingAttendance)}
        />
      </div>
      {values.attendance === 'PARTICIPANT' ? (
        <>
          <Select
            {...field('side')}
            placeholder={words.form.choose}
            options={sides}
            value={values.side}
            onChange={({ target }) => set('side', target.value as StakeholderSide | '')}
          />
          <TextArea
            {...field('reason')}
            short
            optional
            value={values.reason}
            onChange={({ target }) => set('reason', target.value)}
          />
        </>
      ) : null}
    </>
  );
}

function PersonFields({ draft: { values, set }, errorOf }: SignUpFieldsProps) {
  const field = fieldsOf(errorOf);
  const text = (name: 'name' | 'organisation' | 'contact') => ({
    ...field(name),
    autoComplete: 'off',
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  return (
    <>
      <div className="fields-row">
        <TextInput {...text('name')} />
        <TextInput {...text('organisation')} optional />
      </div>
      <div className="fields-row">
        <Select
          {...field('contactKind')}
          options={optionsOf(CONTACT_KIND_LABELS)}
          value={values.contactKind}
          onChange={({ target }) => set('contactKind', target.value as ContactKind)}
        />
        <TextInput {...text('contact')} hint="密封保存，用于通知是否入选。" />
      </div>
      <Checkbox
        {...field('showName')}
        hint="向本人说明并得到同意的才勾选。"
        checked={values.showName}
        onChange={({ target }) => set('showName', target.checked)}
      />
    </>
  );
}
