import type { CommentChannel, ContactKind } from '#client/graphql/graphql.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { fieldNames } from '#client/staff/ground/frame/field-names.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { COMMENT_CHANNEL_LABELS, CONTACT_KIND_LABELS } from '#client/words.ts';
import type { NamedGroup } from './groups.ts';
import { REGISTRATION_LABELS, type RegistrationTyped } from './registration-form.ts';

const CHANNELS: readonly CommentChannel[] = ['PHONE', 'HALL', 'LETTER', 'EMAIL', 'WECHAT'];

interface RegistrationFieldsProps {
  groups: readonly NamedGroup[];
  draft: Pick<Draft<RegistrationTyped>, 'values' | 'set'>;
  errorOf: (name: string) => string | undefined;
}

const named = (errorOf: RegistrationFieldsProps['errorOf']) =>
  fieldNames<RegistrationTyped>('registration', REGISTRATION_LABELS, errorOf);

/** Which seats, who, and what help is needed. */
export const RegistrationFields = (props: RegistrationFieldsProps) => (
  <>
    <SeatFields {...props} />
    <PersonFields {...props} />
    <HelpFields {...props} />
  </>
);

function SeatFields({ groups, draft: { values, set }, errorOf }: RegistrationFieldsProps) {
  const field = named(errorOf);
  return (
    <div className="fields-row">
      <Select
        {...field('channel')}
        options={CHANNELS.map((value) => ({ value, label: COMMENT_CHANNEL_LABELS[value] }))}
        value={values.channel}
        onChange={({ target }) => set('channel', target.value as CommentChannel)}
      />
      <Select
        {...field('groupId')}
        options={groups.map(({ id, label }) => ({ value: id, label }))}
        value={values.groupId}
        onChange={({ target }) => set('groupId', target.value)}
      />
      <TextInput
        {...field('persons')}
        inputMode="numeric"
        width="short"
        value={values.persons}
        onChange={({ target }) => set('persons', target.value.replaceAll(/\D/g, ''))}
      />
    </div>
  );
}

function PersonFields({ draft: { values, set }, errorOf }: RegistrationFieldsProps) {
  const field = named(errorOf);
  return (
    <>
      <TextInput
        {...field('name')}
        autoComplete="off"
        value={values.name}
        onChange={({ target }) => set('name', target.value)}
      />
      <div className="fields-row">
        <Select
          {...field('contactKind')}
          options={optionsOf(CONTACT_KIND_LABELS)}
          value={values.contactKind}
          onChange={({ target }) => set('contactKind', target.value as ContactKind)}
        />
        <TextInput
          {...field('contact')}
          hint="密封保存，活动有变化时用来告知。"
          autoComplete="off"
          value={values.contact}
          onChange={({ target }) => set('contact', target.value)}
        />
      </div>
    </>
  );
}

function HelpFields({ draft: { values, set }, errorOf }: RegistrationFieldsProps) {
  const field = named(errorOf);
  return (
    <>
      <TextInput
        {...field('needs')}
        hint="如轮椅通道、手语翻译；没有的不填。"
        optional
        value={values.needs}
        onChange={({ target }) => set('needs', target.value)}
      />
      <Checkbox
        {...field('withMinor')}
        hint="由监护人报名，联系方式填监护人的。"
        checked={values.withMinor}
        onChange={({ target }) => set('withMinor', target.checked)}
      />
      {values.withMinor ? (
        <TextInput
          {...field('guardian')}
          autoComplete="off"
          value={values.guardian}
          onChange={({ target }) => set('guardian', target.value)}
        />
      ) : null}
    </>
  );
}
