import { clauseName } from '#client/citizen/names.ts';
import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { redline } from '#server/law/draft/redline.ts';
import type { AnsweredClause } from './answered-draft.ts';
import type { ChangedClause } from './disposition-form.ts';
import type { OutcomeFieldsProps } from './OutcomeFields.tsx';
import { type Suggested, TakeWording } from './TakeWording.tsx';
import { ToldPlace } from './ToldPlace.tsx';

type Draft = readonly AnsweredClause[];

/** A clause with the words it has now, to be written over. */
export function beginChange(clauses: Draft, anchorId: string | null | undefined): ChangedClause {
  const clause = clauses.find((one) => one.anchorId === anchorId);
  const now = clause?.now ?? '';
  return {
    anchorId: clause?.anchorId ?? '',
    clauseNo: clause?.no ?? '',
    before: clause?.before ?? '',
    seen: now,
    after: now,
  };
}

/** 修改的条款: what is written here goes into the 修改稿; begun with the clause the comment speaks of. */
export function ChangedClauses(props: OutcomeFieldsProps) {
  const { context, draft, clauseNo, errorOf } = props;
  const { clauses } = context.matter;
  if (clauses.length === 0)
    return <ToldPlace {...props} label="采纳的意见体现在何处" hint="文件和条款，如“会议纪要第三项”。" />;
  const { changedClauses } = draft.values;
  const spoken = changedClauses.length === 0 ? clauses.find(({ no }) => no === clauseNo)?.anchorId : null;
  return (
    <section className="stack" aria-labelledby="changed">
      <Heading level={3} id="changed">
        修改的条款
      </Heading>
      <p className="hint">保存后写入修改稿；修改前后的文字从草案各稿读取，随采纳情况公布。</p>
      {errorOf('changedClauses') ? <p className="error">{errorOf('changedClauses')}</p> : null}
      <Rows
        name="changedClauses"
        noun="条款"
        rows={changedClauses}
        blank={beginChange(clauses, spoken)}
        onChange={(rows) => draft.set('changedClauses', rows)}
      >
        {(row, set, id) => (
          <ClauseFields
            row={row}
            clauses={clauses}
            id={id}
            set={set}
            suggested={props.suggested ?? null}
            error={errorOf(`changedClauses.${id.slice(id.lastIndexOf('-') + 1)}.anchorId`)}
          />
        )}
      </Rows>
    </section>
  );
}

interface ClauseFieldsProps {
  row: ChangedClause;
  clauses: Draft;
  id: string;
  set: (change: Partial<ChangedClause>) => void;
  suggested: Suggested | null;
  error: string | undefined;
}

const markOf = ({ before, now }: AnsweredClause): string => {
  if (before === null) return '（新增）';
  if (now === null) return '（已删去）';
  return before === now ? '' : '（已修改）';
};

const optionOf = (clause: AnsweredClause) => ({
  value: clause.anchorId,
  label: `${clauseName(clause.no)}${markOf(clause)}`,
});

function ClauseFields({ row, clauses, id, set, error, suggested }: ClauseFieldsProps) {
  const picked = clauses.find(({ anchorId }) => anchorId === row.anchorId);
  return (
    <>
      <Select
        name={`${id}-no`}
        label="条款"
        placeholder="请选择"
        options={clauses.map(optionOf)}
        value={row.anchorId}
        error={picked ? undefined : error}
        onChange={({ target }) => set(beginChange(clauses, target.value))}
      />
      {picked && picked.now !== null ? (
        <TextArea
          name={`${id}-after`}
          label="修改后的文字"
          short
          value={row.after}
          error={error}
          onChange={({ target }) => set({ after: target.value })}
        />
      ) : null}
      {picked && picked.now !== null && suggested?.clauseNo === picked.no ? (
        <TakeWording suggested={suggested} now={row.after} onTake={(after) => set({ after })} />
      ) : null}
      {picked ? <Redline before="征求意见稿" after="修改稿" spans={redline(row.before, row.after)} /> : null}
    </>
  );
}
