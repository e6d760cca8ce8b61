import { spokenClauses } from '#client/citizen/comment/quote-field.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { CONTACT_KIND_LABELS, IDENTITY_KIND_LABELS } from '#client/words.ts';
import { ELSEWHERE } from '#server/law/consultation/county-towns.ts';
import type { EntryForm } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';
import { EntryText } from './EntryText.tsx';
import { QuotedFields } from './QuotedFields.tsx';

const IDENTITIES = optionsOf(IDENTITY_KIND_LABELS).map((option, index) => ({
  ...option,
  shortcut: String(index + 1),
}));
const CONTACTS = optionsOf(CONTACT_KIND_LABELS);

/** Facts that few papers state, and defaults that hold unless they do: after all the rest, where nobody need pass it. */
export function MoreFields(props: EntryProps) {
  const { draft, errorOf } = props;
  const { values, set } = draft;
  return (
    <>
      <Quoted {...props} />
      <ChoiceGroup
        name="identity"
        label="身份"
        hint="匿名的，姓名和联系方式不登记。"
        choices={IDENTITIES}
        row
        value={values.identity}
        error={errorOf('identity')}
        onChange={(value) => set('identity', value as EntryForm['identity'])}
      />
      {values.identity === 'ORGANISATION' ? (
        <EntryText {...props} name="organisation" label="单位名称" />
      ) : null}
      <EntryText
        {...props}
        name="peopleCount"
        label="人数"
        hint="联名来信或者集体来访的人数。"
        inputMode="numeric"
        width="short"
      />
      <Told {...props} />
      <FormNo {...props} />
      <Consent {...props} />
    </>
  );
}

/** Number of a sheet that the unit printed; filled in where the page was read. */
const FormNo = (props: EntryProps) => (
  <EntryText
    {...props}
    name="paperFormNo"
    label="纸质意见表的表号"
    hint="印着表号的纸质意见表才填；一张只登记一次。"
    optional
    inputMode="numeric"
    width="mid"
  />
);

/** How the author hears of the answer, and who they are beside their name. */
const Told = (props: EntryProps) => {
  const {
    draft: { values, set },
    errorOf,
  } = props;
  return (
    <>
      <Select
        name="contactKind"
        label="怎样告知处理结果"
        width="short"
        options={CONTACTS}
        value={values.contactKind}
        error={errorOf('contactKind')}
        onChange={({ target }) => set('contactKind', target.value as EntryForm['contactKind'])}
      />
      <Town {...props} />
      <EntryText
        {...props}
        name="group"
        label="身份说明"
        hint="如：学生家长、公交乘客。"
        optional
        width="mid"
      />
    </>
  );
};

/** One of the county's towns; where it has told none, whatever the letter says. */
const Town = (props: EntryProps) => {
  const {
    towns,
    draft: { values, set },
    errorOf,
  } = props;
  return towns.length === 0 ? (
    <EntryText {...props} name="region" label="所在地" optional width="mid" />
  ) : (
    <Select
      name="region"
      label="所在乡镇、街道"
      optional
      width="mid"
      placeholder="没有说"
      options={[...towns.map(({ name }) => name), ELSEWHERE].map((name) => ({ value: name, label: name }))}
      value={values.region}
      error={errorOf('region')}
      onChange={({ target }) => set('region', target.value)}
    />
  );
};

function Quoted(props: EntryProps) {
  const { matter, draft } = props;
  const clause = spokenClauses(matter.clauses).find(({ no }) => no === draft.values.clauseNo);
  return clause ? <QuotedFields {...props} clause={clause} /> : null;
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
