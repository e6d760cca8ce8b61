import { clauseBrief } from '#client/citizen/names.ts';
import { optionsOf } from '#client/staff/form/Rows.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import type { EntryForm } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';

const STANCES = optionsOf(STANCE_LABELS);

/** Where the speaker stands, and about what. */
export function WordsFields(props: EntryProps) {
  const { matter, draft, errorOf } = props;
  const { values, set } = draft;
  return (
    <>
      <ChoiceGroup
        name="stance"
        label="态度"
        choices={STANCES}
        row
        value={values.stance}
        error={errorOf('stance')}
        onChange={(value) => set('stance', value as EntryForm['stance'])}
      />
      <Select
        name="clauseNo"
        label="针对哪一条"
        placeholder="针对全文"
        options={matter.clauses.map((clause) => ({ value: clause.no, label: clauseBrief(clause) }))}
        value={values.clauseNo}
        error={errorOf('clauseNo')}
        onChange={({ target }) => set('clauseNo', target.value)}
      />
      <Said {...props} />
    </>
  );
}

/** What was said, in the speaker's words. */
const Said = ({ policy, draft: { values, set }, errorOf }: EntryProps) => (
  <>
    <TextArea
      name="text"
      label="意见内容"
      hint="照原意记录，不改动原话的意思；不写身份证件号码。"
      max={policy.commentMaxChars}
      value={values.text}
      error={errorOf('text')}
      onChange={({ target }) => set('text', target.value)}
    />
    <TextArea
      name="suggestedText"
      label="建议改成"
      short
      optional
      value={values.suggestedText}
      error={errorOf('suggestedText')}
      onChange={({ target }) => set('suggestedText', target.value)}
    />
  </>
);
