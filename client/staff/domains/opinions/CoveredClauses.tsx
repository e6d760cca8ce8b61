import { clauseName } from '#client/citizen/names.ts';
import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import type { AnsweredClause } from './answered-draft.ts';
import { beginChange } from './ChangedClauses.tsx';
import type { OutcomeFieldsProps } from './OutcomeFields.tsx';
import { ToldPlace } from './ToldPlace.tsx';

/** 草案已体现: the clause that says it, shown with its words; begun with the clause the comment speaks of. */
export function CoveredClauses(props: OutcomeFieldsProps) {
  const { context, draft, clauseNo, errorOf } = props;
  const clauses = context.matter.clauses.filter(({ before }) => before !== null);
  if (clauses.length === 0)
    return (
      <ToldPlace {...props} label="草案中已体现的位置" hint="条款编号或者原文，如“第三条”“方案附件2”。" />
    );
  const { changedClauses } = draft.values;
  const spoken = changedClauses.length === 0 ? clauses.find(({ no }) => no === clauseNo)?.anchorId : null;
  return (
    <section className="stack" aria-labelledby="covered">
      <Heading level={3} id="covered">
        草案中已经写明的条款
      </Heading>
      <p className="hint">条款的原文随答复公布，提意见的人看得到写在哪里。</p>
      {errorOf('changedClauses') ? <p className="error">{errorOf('changedClauses')}</p> : null}
      <Rows
        name="changedClauses"
        noun="条款"
        rows={changedClauses}
        blank={beginChange(clauses, spoken)}
        onChange={(rows) => draft.set('changedClauses', rows)}
      >
        {(row, set, id) => (
          <QuotedClause
            clauses={clauses}
            picked={row.anchorId}
            id={id}
            pick={(anchorId) => set(beginChange(clauses, anchorId))}
            error={errorOf(`changedClauses.${id.slice(id.lastIndexOf('-') + 1)}.anchorId`)}
          />
        )}
      </Rows>
    </section>
  );
}

interface QuotedClauseProps {
  clauses: readonly AnsweredClause[];
  picked: string;
  id: string;
  pick: (anchorId: string) => void;
  error: string | undefined;
}

function QuotedClause({ clauses, picked, id, pick, error }: QuotedClauseProps) {
  const clause = clauses.find(({ anchorId }) => anchorId === picked);
  return (
    <>
      <Select
        name={`${id}-no`}
        label="条款"
        placeholder="请选择"
        options={clauses.map(({ anchorId, no }) => ({ value: anchorId, label: clauseName(no) }))}
        value={clause?.anchorId ?? ''}
        error={clause ? undefined : error}
        onChange={({ target }) => pick(target.value)}
      />
      {clause ? <Reason label="草案原文">{clause.before}</Reason> : null}
    </>
  );
}
