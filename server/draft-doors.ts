import { DraftEditResolver } from '#server/draft/draft-edit.resolver.ts';
import {
  ConsultationRevisionResolver,
  DecisionDraftResolver,
  DraftResolver,
} from '#server/draft/draft.resolver.ts';

/** Everything that is asked or done about drafts. */
export const DRAFT_DOORS = [
  DecisionDraftResolver,
  ConsultationRevisionResolver,
  DraftResolver,
  DraftEditResolver,
] as const;
