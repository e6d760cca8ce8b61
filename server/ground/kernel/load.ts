import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict, notFound } from './fault.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a well-formed id. */
export const isId = (text: string) => UUID.test(text);

/** The row with this id as the actor may see it, or NOT_FOUND; a malformed id is not found either. */
export async function loadById<T extends { id: string }>(
  em: EntityManager,
  type: EntityClass<T>,
  id: string,
  what: string,
) {
  const row = isId(id) ? await em.findOne(type, { id } as FilterQuery<T>) : null;
  if (!row) throw notFound(what);
  return row;
}

/** CONFLICT with the current version if somebody was faster; for those alone whose row it is: others learn nothing of it. */
export function sameVersion(row: { version: number }, version: number, what: string): void {
  if (row.version !== version) throw conflict(what, row.version);
}

/** The same for a change based on `version`, where whoever finds the row may change it. */
export async function loadForChange<T extends { id: string; version: number }>(
  em: EntityManager,
  type: EntityClass<T>,
  id: string,
  version: number,
  what: string,
) {
  const row = await loadById(em, type, id, what);
  sameVersion(row, version, what);
  return row;
}
