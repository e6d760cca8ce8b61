import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { COMMENTS_SHOWN_LABELS, WAY_KIND_LABELS } from '#client/words.ts';
import { ChannelRows } from './ChannelRows.tsx';
import type { DossierForm, WayRow } from './dossier-form.ts';
import { optionsOf, Rows } from '#client/staff/ground/form/Rows.tsx';
import type { DossierWork } from './use-dossier.ts';

const WAYS = optionsOf(WAY_KIND_LABELS);
const SHOWN = optionsOf(COMMENTS_SHOWN_LABELS);
const BLANK: WayRow = { kind: 'LETTER', text: '' };

/** 途径与联系方式: how one answers, whom one asks, where it is announced, what the public will read of others. */
export function ContactStep({ work }: { work: DossierWork }) {
  const { draft } = work;
  return (
    <>
      <WayRows work={work} />
      <ContactFields work={work} />
      <ChannelRows work={work} />
      <ChoiceGroup
        name="commentsShown"
        label="意见正文的展示"
        hint="收到的条数始终公开；正文须经审核且本人同意。"
        choices={SHOWN}
        value={draft.values.commentsShown}
        onChange={(value) => draft.set('commentsShown', value as DossierForm['commentsShown'])}
        row
      />
    </>
  );
}

const WayRows = ({ work: { draft } }: { work: DossierWork }) => (
  <>
    <Heading level={3}>公众怎样提意见</Heading>
    <Rows
      name="ways"
      noun="途径"
      rows={draft.values.ways}
      blank={BLANK}
      onChange={(rows) => draft.set('ways', rows)}
    >
      {(row, set, id) => (
        <div className="fields-row">
          <Select
            name={`${id}-kind`}
            label="途径"
            options={WAYS}
            value={row.kind}
            onChange={({ target }) => set({ kind: target.value as WayRow['kind'] })}
          />
          <TextInput
            name={`${id}-text`}
            label="地址、号码或者说明"
            value={row.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        </div>
      )}
    </Rows>
  </>
);

const CONTACT: readonly (readonly [keyof DossierForm['contact'], string, string?])[] = [
  ['unit', '单位'],
  ['name', '联系人'],
  ['phone', '电话', 'tel'],
  ['email', '电子邮箱', 'email'],
  ['address', '地址'],
];

function ContactFields({ work: { draft, command } }: { work: DossierWork }) {
  const { contact } = draft.values;
  return (
    <>
      <Heading level={3}>联系方式</Heading>
      <div className="fields-row">
        {CONTACT.map(([field, label, type]) => (
          <TextInput
            key={field}
            name={`contact-${field}`}
            label={label}
            type={type ?? 'text'}
            optional={field === 'name' || field === 'address'}
            value={contact[field]}
            error={command.fieldError(`contact.${field}`)}
            onChange={({ target }) => draft.set('contact', { ...contact, [field]: target.value })}
          />
        ))}
      </div>
    </>
  );
}
