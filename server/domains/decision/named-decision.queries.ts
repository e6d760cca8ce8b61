import { type RawBuilder, sql } from 'kysely';
import type { NamedDecision } from '#schema/decision/decision-view.ts';

/** The decision with this id, as JSON in the shape of the contract; null where the reader sees none. */
export const decisionJson = (id: RawBuilder<unknown>): RawBuilder<NamedDecision | null> => sql`(
  select json_build_object('no', d.no, 'title', d.title) from decision d where d.id = ${id})`;
