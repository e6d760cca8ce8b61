import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { POLICY_ENTRIES, type PolicyEntry } from '#server/law/policy/local-policy.ts';

/** What may be set (设定项): by the county, or by a body that decides for itself. */
export const entriesOf = (organId: string | null): readonly PolicyEntry<string>[] =>
  organId === null ? POLICY_ENTRIES : BODY_POLICY_ENTRIES;
