import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REJECTION_GROUND_LABELS, ROUTE_LABELS } from '#client/words.ts';
import type { AnsweredClause } from './answered-draft.ts';
import { ChangedClauses } from './ChangedClauses.tsx';
import { CoveredClauses } from './CoveredClauses.tsx';
import { asks, type DispositionForm, type Outcome } from './disposition-form.ts';
import type { Suggested } from './TakeWording.tsx';

/** The clauses an answer may change; none where the draft is not in the system. */
export interface AnswerContext {
  matter: { clauses: readonly AnsweredClause[] };
}

export interface OutcomeFieldsProps {
  context: AnswerContext;
  draft: Draft<DispositionForm>;
  result: Outcome;
  clauseNo: string | null;
  /** Wording that the opinion at hand suggests. */
  suggested?: Suggested | null;
  errorOf: (field: string) => string | undefined;
}

const GROUNDS = optionsOf(REJECTION_GROUND_LABELS);

/**
 * Proof that the chosen outcome asks for beside its reason: the changed clause, the ground against, where it is covered
 * already, or where it belongs.
 */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { draft, result, errorOf } = props;
  const { values, set } = draft;
  const asked = asks(result);
  return (
    <>
      {asked.changes ? <ChangedClauses {...props} /> : null}
      {asked.ground ? (
        <Select
          name="ground"
          label={result === 'PARTLY_ADOPTED' ? '未采纳部分的理由类别' : '未采纳的理由类别'}
          options={GROUNDS}
          placeholder="请选择"
          value={values.ground}
          error={errorOf('ground')}
          onChange={({ target }) => set('ground', target.value as DispositionForm['ground'])}
        />
      ) : null}
      {asked.covered ? <CoveredClauses {...props} /> : null}
      {asked.route ? <RouteField {...props} /> : null}
    </>
  );
}

const RouteField = ({ draft: { values, set }, errorOf }: OutcomeFieldsProps) => (
  <>
    <TextInput
      name="route"
      label="转办去向"
      hint="可以向哪里反映；已转其他单位的，写明是哪个单位。"
      list="routes"
      value={values.route}
      error={errorOf('route')}
      onChange={({ target }) => set('route', target.value)}
    />
    <datalist id="routes">
      {Object.values(ROUTE_LABELS).map((label) => (
        <option key={label} value={label} />
      ))}
    </datalist>
    <TextInput
      name="routedNo"
      label="转办编号"
      optional
      width="mid"
      hint="那里登记的编号，意见人凭它查询。"
      value={values.routedNo}
      error={errorOf('routedNo')}
      onChange={({ target }) => set('routedNo', target.value)}
    />
  </>
);
