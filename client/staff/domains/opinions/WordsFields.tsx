import { Rewording } from '#client/citizen/comment/Rewording.tsx';
import { spokenClauses } from '#client/citizen/comment/quote-field.ts';
import { clauseBrief } from '#client/citizen/names.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Select } from '#client/ui/Select.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { STANCE_LABELS } from '#client/words.ts';
import { quoteIn } from '#server/law/draft/clause-quote.ts';
import { type EntryForm, numbered, quoteOf } from './entry-form.ts';
import type { EntryProps } from './EntryFields.tsx';

type Clause = EntryProps['matter']['clauses'][number];

const STANCES = optionsOf(STANCE_LABELS).map((option, index) => ({ ...option, shortcut: String(index + 1) }));

/** About what, where the speaker stands, and the words. */
export function WordsFields(props: EntryProps) {
  const { matter, draft, errorOf } = props;
  const { values, set } = draft;
  const clauses = spokenClauses(matter.clauses);
  const clause = clauses.find(({ no }) => no === values.clauseNo);
  return (
    <>
      <Select
        name="clauseNo"
        label="针对哪一条"
        placeholder="针对全文"
        options={numbered(clauses.map((clause) => ({ value: clause.no, label: clauseBrief(clause) })))}
        value={values.clauseNo}
        error={errorOf('clauseNo')}
        onChange={({ target }) => {
          set('clauseNo', target.value);
          set('quote', '');
        }}
      />
      <ChoiceGroup
        name="stance"
        label="态度"
        choices={STANCES}
        row
        value={values.stance}
        error={errorOf('stance')}
        onChange={(value) => set('stance', value as EntryForm['stance'])}
      />
      <Said {...props} clause={clause} />
    </>
  );
}

/** The opinion itself, in the speaker's words. */
const Said = ({
  policy,
  draft: { values, set },
  errorOf,
  clause,
}: EntryProps & { clause: Clause | undefined }) => (
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
    {values.suggestedText.trim() ? (
      <Reason label="改动对照">
        <Rewording
          clauseText={clause?.text}
          quote={clause && quoteIn(clause.text, quoteOf(values))}
          wording={values.suggestedText}
        />
      </Reason>
    ) : null}
  </>
);
