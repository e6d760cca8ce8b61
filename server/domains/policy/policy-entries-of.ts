import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { POLICY_ENTRIES, type PolicyEntry } from '#server/law/policy/local-policy.ts';

/** Settings (设定项) open to the county, or to a body that decides for itself. */
export const entriesOf = (organId: string | null): readonly PolicyEntry<string>[] =>
  organId === null ? POLICY_ENTRIES : BODY_POLICY_ENTRIES;
