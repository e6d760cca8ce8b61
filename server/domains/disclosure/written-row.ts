import type { DisclosureRowInput } from '#schema/disclosure/disclosure-view.ts';
import type { DisclosureRow } from '#schema/disclosure/disclosure-catalogue.ts';
import { isId } from '#server/ground/kernel/load.ts';

const idOrNone = (id: string | null | undefined) => (id && isId(id) ? id : null);

/** A row as it was typed (填写的一行): days only where they are counted, ids that are none left out. */
export const rowOf = ({ unitId, ownerId, workingDays, rhythm, ...said }: DisclosureRowInput) => ({
  ...said,
  rhythm,
  workingDays: rhythm === 'ON_FORMATION' ? (workingDays ?? null) : null,
  unitId: idOrNone(unitId),
  ownerId: idOrNone(ownerId),
});

/** A row as it is written down. */
export type WrittenRow = ReturnType<typeof rowOf>;

/** The same of a row that is stored; an entity is no plain object. */
export const writtenOf = (row: DisclosureRow): WrittenRow => ({
  field: row.field,
  matter: row.matter,
  item: row.item,
  content: row.content,
  basis: row.basis,
  rhythm: row.rhythm,
  workingDays: row.workingDays,
  unitId: row.unitId,
  channels: row.channels,
  audience: row.audience,
  onRequest: row.onRequest,
  levels: row.levels,
  ownerId: row.personId ?? row.interpreterId,
  decisionNos: row.decisionNos,
  addresses: row.addresses,
});
