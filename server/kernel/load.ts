import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict, notFound } from './fault.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be one of our ids. */
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

/** The same, for a change made on `version`: CONFLICT with the version now in force when somebody was faster. */
export async function loadForChange<T extends { id: string; version: number }>(
  em: EntityManager,
  type: EntityClass<T>,
  id: string,
  version: number,
  what: string,
) {
  const row = await loadById(em, type, id, what);
  if (row.version !== version) throw conflict(what, row.version);
  return row;
}
