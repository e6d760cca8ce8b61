/** Form of an outcome, the findings on its gaps, and its conversion to the contract's input. */
import type { DispositionInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { OUTCOME_LABELS } from '#client/words.ts';
import { type Demand, refuseAsked } from '#server/law/feedback/asked.ts';
import { type DispositionDraft, refuseDisposition } from '#server/law/feedback/disposition.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { refuseRoutedNo, routeParts } from '#server/law/feedback/routing.ts';
import { provision } from '#server/law/refusal.ts';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import type { Disposition } from './opinion-record.ts';
import { blanksIn } from './reason-templates.ts';

type DispositionValue = Pick<Disposition, 'changedClauses'>;

const r33 = provision('R-33', 'DESIGN', '意见处理规则');

export type Outcome = DispositionInput['result'];

/** A clause that an outcome changed: what the public read, what it said when it was picked, what it is to say. */
export interface ChangedClause {
  anchorId: string;
  clauseNo: string;
  before: string;
  seen: string;
  after: string;
}

export interface DispositionForm {
  result: Outcome | '';
  ground: NonNullable<DispositionInput['ground']> | '';
  asked: string;
  reason: string;
  changedClauses: readonly ChangedClause[];
  coveredAt: string;
  route: string;
  routedNo: string;
}

/** In the order of their keys, 1 to 7. */
export const OUTCOMES = Object.keys(OUTCOME_LABELS) as Outcome[];

export const EMPTY: DispositionForm = {
  result: '',
  ground: '',
  asked: '',
  reason: '',
  changedClauses: [],
  coveredAt: '',
  route: '',
  routedNo: '',
};

export const FORM_LABELS: Readonly<Record<keyof DispositionForm, string>> = {
  result: '结果',
  ground: '未采纳的理由类别',
  asked: '诉求概括',
  reason: '理由',
  changedClauses: '所指的条款',
  coveredAt: '草案中已体现的位置',
  route: '转办去向',
  routedNo: '转办编号',
};

/** A clause of an outcome that was proposed before. */
export const pickedAgain = (one: DispositionValue['changedClauses'][number]): ChangedClause => ({
  anchorId: one.anchorId ?? '',
  clauseNo: one.clauseNo,
  before: one.before,
  seen: one.after,
  after: one.after,
});

/** A route of an outcome that was proposed before, in its parts. */
export function routedAgain(line: string | null | undefined) {
  const { to, no } = routeParts(line);
  return { route: to, routedNo: no };
}

/** The proposed outcome as form values. */
export const formOf = (disposition: Disposition | null | undefined): DispositionForm =>
  disposition
    ? {
        result: disposition.result,
        ground: disposition.ground ?? '',
        asked: disposition.asked,
        reason: disposition.reason,
        changedClauses: disposition.changedClauses.map(pickedAgain),
        coveredAt: disposition.coveredAt ?? '',
        ...routedAgain(disposition.route),
      }
    : EMPTY;

/** Which fields an outcome asks for. */
export const asks = (result: Outcome | '') => ({
  changes: result === 'ADOPTED' || result === 'PARTLY_ADOPTED',
  ground: result === 'PARTLY_ADOPTED' || result === 'NOT_ADOPTED',
  covered: result === 'ALREADY_COVERED',
  route: result === 'OUT_OF_SCOPE',
});

/** Only what the outcome asks for is sent: what was typed for another one stays in the draft until then. */
export function inputOf(form: DispositionForm & { result: Outcome }): DispositionInput {
  const asked = asks(form.result);
  return {
    result: form.result,
    ground: asked.ground ? form.ground || null : null,
    asked: form.asked.trim() || null,
    reason: form.reason,
    changedClauses: clausesSent(form),
    coveredAt: asked.covered || asked.changes ? form.coveredAt || null : null,
    route: asked.route ? form.route || null : null,
    routedNo: asked.route ? form.routedNo.trim() || null : null,
  };
}

/** Clauses as the contract's input: changed ones with their words; those that say it already by the clause alone. */
function clausesSent({ result, changedClauses }: DispositionForm) {
  const asked = asks(result);
  if (asked.changes) return changedClauses.map(sentClause);
  return asked.covered ? changedClauses.map(({ anchorId }) => ({ anchorId })) : [];
}

/** New words are sent with what they replace; where the version says them already, the clause alone is named. */
const sentClause = ({ anchorId, seen, after }: ChangedClause) =>
  after === seen ? { anchorId } : { anchorId, seen, text: after };

const unfilled = (count: number) => r33.block('TEMPLATE_BLANKS_LEFT', 'reason')`
  模板里还有${count}处【】没有填写。
  填写后去掉括号。`;

/** The outcome as the law judges it: with the words that would then stand in the draft. */
function draftOf(form: DispositionForm & { result: Outcome }): DispositionDraft {
  const changedClauses = form.changedClauses.map((one) => ({ ...one, found: one.anchorId !== '' }));
  return { ...inputOf(form), changedClauses };
}

/** Circumstances that the server judges an answer by (国令713号第十八条); without a demand it is answered in a cluster. */
interface Circumstances {
  special?: readonly SpecialRule[];
  drafted?: boolean;
  demand?: Demand | null;
}

/** Findings the server would return, shown while one types; and the blanks of a template that nobody filled in. */
export function wantingIn(
  form: DispositionForm,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
  { special = [], drafted = true, demand = null }: Circumstances = {},
): readonly Finding[] {
  const { result } = form;
  if (result === '') return [];
  const blanks = blanksIn(form.reason).length;
  return [
    ...refuseDisposition(draftOf({ ...form, result }), policy, { special, drafted }),
    ...refuseAsked(result, form.asked, demand),
    ...personalIn('reason', form.reason),
    ...(asks(result).route ? refuseRoutedNo(form.routedNo) : []),
    ...(blanks > 0 ? [unfilled(blanks)] : []),
  ];
}
