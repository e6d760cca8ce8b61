import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { type Circumstances, refuseDisposition } from '#server/law/feedback/disposition.ts';
import { ADOPTING, Outcome } from '#server/law/feedback/outcome.ts';
import { refuseRoutedNo, routeLine } from '#server/law/feedback/routing.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import { quoted, type Wording } from './wordings.queries.ts';

/** An answer, with what became of the words typed with it. */
interface WrittenAnswer {
  input: DispositionInput;
  changed: readonly Wording[];
  /** Why words could not be written into the draft. */
  unwritten: readonly Finding[];
}

/** Whether an outcome writes words into the draft (采纳即修改). */
export const adopts = (result: Outcome): boolean => ADOPTING.includes(result);

/**
 * The clauses an answer speaks of (所指的条款): those it changes; those that already say it, as the text that was answered to says
 * them (`as`); none for any other outcome.
 */
export function clausesNamed(
  result: Outcome,
  wordings: readonly Wording[],
  as: 'before' | 'after',
): Wording[] {
  if (adopts(result)) return [...wordings];
  return result === Outcome.ALREADY_COVERED ? quoted(wordings, as) : [];
}

/** Where the draft already says it (已体现在): its clauses by name; in words where the draft is not in the system. */
export const coveredAtOf = (
  { result, coveredAt }: DispositionInput,
  named: readonly Wording[],
): string | null =>
  result === Outcome.ALREADY_COVERED && named.length > 0
    ? named.map(({ clauseNo }) => clauseName(clauseNo)).join('、')
    : (coveredAt ?? null);

/** Where a matter was sent, as everybody reads it (转办去向和编号); null where it was not. */
export const routeOf = ({ route, routedNo }: DispositionInput): string | null =>
  route ? routeLine({ to: route, no: routedNo ?? '' }) : null;

/** Faults of an answer whose words were to be written into the draft (处理意见的不足), each once. */
export function refuseAnswer(
  { input: { result, ground, reason, coveredAt, route, routedNo }, changed, unwritten }: WrittenAnswer,
  policy: LocalPolicy,
  circumstances: Circumstances,
): Finding[] {
  const answer = { result, ground, reason, coveredAt, route, changedClauses: changed };
  const told = new Set(unwritten.map(({ code }) => code));
  const missing = refuseDisposition(answer, policy, circumstances);
  return [
    ...unwritten,
    ...missing.filter(({ code }) => !told.has(code)),
    ...personalIn('reason', reason),
    ...personalIn('route', route),
    ...refuseRoutedNo(routedNo),
  ];
}
