import type { RawBuilder } from 'kysely';
import type { Context } from '#server/ground/kernel/context.ts';
import { preparedRows } from '#server/ground/kernel/prepared-rows.ts';

/** Runs a public reading of consultations as a named statement, planned once a connection. */
export const readPrepared = <Row>(
  { services: { database, reading } }: Context,
  key: string,
  make: () => RawBuilder<unknown>,
  values: readonly (string | number)[],
): Promise<Row[]> => preparedRows(reading, database, { key, make }, values);
