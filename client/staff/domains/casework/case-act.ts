import type { CaseActions_CaseItemFragment } from '#client/graphql/graphql.ts';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';

/** A case item as its actions need it. */
export type ActionCase = CaseActions_CaseItemFragment;

/** The form of one action: whether it is permitted, and on what. */
export interface ActProps {
  capability: CapabilityRef;
  item: ActionCase;
}
