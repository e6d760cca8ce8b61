import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { CONTACT_KIND_LABELS, IDENTITY_KIND_LABELS } from '#client/words.ts';
import type { EntryForm } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';
import { EntryText } from './EntryText.tsx';

const IDENTITIES = optionsOf(IDENTITY_KIND_LABELS);
const CONTACTS = optionsOf(CONTACT_KIND_LABELS);

/** Who says it, as little as serves the answer, and what they agreed to have shown. */
export function AuthorFields(props: EntryProps) {
  const { draft, errorOf } = props;
  const { values, set } = draft;
  return (
    <>
      <ChoiceGroup
        name="identity"
        label="身份"
        choices={IDENTITIES}
        row
        value={values.identity}
        error={errorOf('identity')}
        onChange={(value) => set('identity', value as EntryForm['identity'])}
      />
      {values.identity === 'ANONYMOUS' ? null : <SignedFields {...props} />}
      <div className="fields-row">
        <EntryText {...props} name="region" label="所在地" optional />
        <EntryText {...props} name="group" label="身份说明" hint="如：学生家长、公交乘客。" optional />
      </div>
      <Consent {...props} />
    </>
  );
}

function SignedFields(props: EntryProps) {
  const { draft, errorOf } = props;
  const { values, set } = draft;
  const organisation = values.identity === 'ORGANISATION';
  return (
    <>
      {organisation ? <EntryText {...props} name="organisation" label="单位名称" /> : null}
      <EntryText
        {...props}
        name="name"
        label={organisation ? '联系人' : '姓名'}
        optional={!organisation}
        width="mid"
      />
      <div className="fields-row">
        <Select
          name="contactKind"
          label="怎样告知处理结果"
          options={CONTACTS}
          value={values.contactKind}
          error={errorOf('contactKind')}
          onChange={({ target }) => set('contactKind', target.value as EntryForm['contactKind'])}
        />
        <EntryText {...props} name="contact" label={CONTACT_KIND_LABELS[values.contactKind]} optional />
      </div>
    </>
  );
}

const Consent = ({ draft: { values, set } }: EntryProps) => (
  <>
    <Checkbox
      name="showText"
      label="本人同意公开原文"
      checked={values.showText}
      onChange={({ target }) => set('showText', target.checked)}
    />
    {values.showText && values.identity !== 'ANONYMOUS' ? (
      <Checkbox
        name="showName"
        label="公开时可以署名"
        checked={values.showName}
        onChange={({ target }) => set('showName', target.checked)}
      />
    ) : null}
  </>
);
