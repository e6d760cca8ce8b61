import { type RawBuilder, sql } from 'kysely';
import type { PublicRedline } from '#schema/draft/public-redline-view.ts';

/**
 * Where everybody reads what changed in a decision's draft since the public was asked last (公开的修改对照), as a column of a statement;
 * null until a later version is public. `decisionId`: the decision's id in that statement.
 */
export const publicRedline = (decisionId: RawBuilder<string>) =>
  sql<PublicRedline | null>`(select json_build_object('version', max(v.no), 'since',
      max(v.no) filter (where v.consultation_id is not null))
    from draft_version v where v.decision_id = ${decisionId} and v.published_at is not null
    having max(v.no) > max(v.no) filter (where v.consultation_id is not null))`;
