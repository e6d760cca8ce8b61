import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { type Circumstances, refuseDisposition } from '#server/law/feedback/disposition.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { Wording } from './wordings.queries.ts';

/** An answer, with what became of the words typed with it. */
interface WrittenAnswer {
  input: DispositionInput;
  changed: readonly Wording[];
  /** Why words could not be written into the draft. */
  unwritten: readonly Finding[];
}

/** What is missing in an answer whose words were to be written into the draft (处理意见的不足): each fault once. */
export function refuseAnswer(
  { input: { result, ground, reason, coveredAt, route }, changed, unwritten }: WrittenAnswer,
  policy: LocalPolicy,
  circumstances: Circumstances,
): Finding[] {
  const answer = { result, ground, reason, coveredAt, route, changedClauses: changed };
  const told = new Set(unwritten.map(({ code }) => code));
  const missing = refuseDisposition(answer, policy, circumstances);
  return [...unwritten, ...missing.filter(({ code }) => !told.has(code))];
}
