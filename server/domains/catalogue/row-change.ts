import { type RawBuilder, sql } from 'kysely';
import type { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** The stages a year's catalogue in force can have: published, or its year closed. */
export const CURRENT = [CatalogueStage.PUBLISHED, CatalogueStage.CLOSED] as const;

/** Stages of versions the public reads: the version in force and those before it. */
export const PUBLIC = [...CURRENT, CatalogueStage.SUPERSEDED] as const;

/** Stages of a version on its way to publication. */
export const ON_ITS_WAY = [
  CatalogueStage.DRAFT,
  CatalogueStage.COLLECTING,
  CatalogueStage.REVIEWED,
  CatalogueStage.GOV_APPROVED,
  CatalogueStage.CONSENTED,
] as const;

const SAID = [
  'name',
  'categories',
  'decision_organ',
  'lead_unit_id',
  'co_unit_ids',
  'planned_on',
  'planned_precision',
  'hearing',
  'required_steps',
  'legal_basis',
  'staged_times',
  'background',
  'participation_methods',
  'special_rules',
  'exclusion',
  'contact',
];

const said = (row: 'i' | 'p') => sql.join(SAID.map((column) => sql.ref(`${row}.${column}`)));

/** Change that version `v` makes to row `i`, compared with the same row `p` of the version before it (目录调整). */
export const CHANGE: RawBuilder<CatalogueChange> = sql`case
  when v.parent_id is null then 'UNCHANGED'
  when i.removed then case when p.removed is false then 'REMOVED' else 'UNCHANGED' end
  when p.removed is not false then 'ADDED'
  when (${said('i')}) is distinct from (${said('p')}) then 'CHANGED'
  else 'UNCHANGED' end`;
