import { clauseName } from '#client/citizen/names.ts';
import { Rows } from '#client/staff/form/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { redline } from '#server/law/draft/redline.ts';
import type { ChangedClause } from './disposition-form.ts';
import type { AnswerContext, OutcomeFieldsProps } from './OutcomeFields.tsx';

type Matter = AnswerContext['matter'];

/** A clause with its own words on both sides: one side is then written over. */
export function beginChange({ clauses }: Matter, no: string | null | undefined): ChangedClause {
  const clause = clauses.find((one) => one.no === no);
  return { clauseNo: clause?.no ?? '', before: clause?.text ?? '', after: clause?.text ?? '' };
}

/** 修改的条款: before and after, begun with the clause the comment speaks of. */
export function ChangedClauses({ context: { matter }, draft, clauseNo, errorOf }: OutcomeFieldsProps) {
  const { changedClauses } = draft.values;
  const next = changedClauses.length === 0 ? clauseNo : null;
  return (
    <section className="stack" aria-labelledby="changed">
      <Heading level={3} id="changed">
        修改的条款
      </Heading>
      {errorOf('changedClauses') ? <p className="error">{errorOf('changedClauses')}</p> : null}
      <Rows
        name="changedClauses"
        noun="条款"
        rows={changedClauses}
        blank={beginChange(matter, next)}
        onChange={(rows) => draft.set('changedClauses', rows)}
      >
        {(row, set, id) => {
          const Fields = matter.clauses.length > 0 ? ClauseFields : TypedFields;
          return (
            <Fields
              row={row}
              matter={matter}
              id={id}
              set={set}
              error={errorOf(`changedClauses.${id.slice(id.lastIndexOf('-') + 1)}.after`)}
            />
          );
        }}
      </Rows>
    </section>
  );
}

interface ClauseFieldsProps {
  row: ChangedClause;
  matter: Matter;
  id: string;
  set: (change: Partial<ChangedClause>) => void;
  error: string | undefined;
}

const ClauseFields = ({ row, matter, id, set, error }: ClauseFieldsProps) => (
  <>
    <Select
      name={`${id}-no`}
      label="条款"
      placeholder="请选择"
      options={matter.clauses.map(({ no }) => ({ value: no, label: clauseName(no) }))}
      value={row.clauseNo}
      onChange={({ target }) => set(beginChange(matter, target.value))}
    />
    {row.clauseNo ? (
      <>
        <TextArea
          name={`${id}-after`}
          label="修改后的文字"
          short
          value={row.after}
          error={error}
          onChange={({ target }) => set({ after: target.value })}
        />
        <Redline before="修改前" after="修改后" spans={redline(row.before, row.after)} />
      </>
    ) : null}
  </>
);

/** Without a draft in clauses: where it stands, and the words before and after. */
const TypedFields = ({ row, id, set, error }: ClauseFieldsProps) => (
  <>
    <TextInput
      width="mid"
      name={`${id}-no`}
      label="修改的地方"
      hint="条款或者段落，如“第五条”“附件2”。"
      value={row.clauseNo}
      onChange={({ target }) => set({ clauseNo: target.value })}
    />
    <TextArea
      name={`${id}-before`}
      label="修改前的文字"
      short
      value={row.before}
      onChange={({ target }) => set({ before: target.value })}
    />
    <TextArea
      name={`${id}-after`}
      label="修改后的文字"
      short
      value={row.after}
      error={error}
      onChange={({ target }) => set({ after: target.value })}
    />
  </>
);
