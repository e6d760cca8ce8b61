import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { gather } from '#server/ground/kernel/gather.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { readPrepared } from './consultation-prepared.ts';
import { type ReadConsultation, viewOf } from './consultation-read.ts';
import { type AsText, type ConsultationRow, withInstants } from './consultation-row.ts';
import { ALL_PARTS, type Part, selectConsultations } from './consultation-select.ts';
import { type Extent, publicRows, type PublicRow } from './comment/public-comment.queries.ts';

export type { ReadConsultation } from './consultation-read.ts';

/** One consultation as the requester may see it; null when it is not there or not to be seen. */
export const consultationById = (
  context: Context,
  id: string,
  parts: ReadonlySet<Part> = ALL_PARTS,
): Promise<ReadConsultation | null> => read(context, (db) => consultationIn(db, id, parts));

const together = gather((context: Context, ids: readonly string[]) =>
  read(context, async (db) => {
    const some = sql`where c.id = any(${[...new Set(ids)]}::uuid[])`;
    const { rows } = await selectConsultations(ALL_PARTS, some).execute(db);
    return rows.map(viewOf);
  }),
);

/** The same for each item of a list, in one statement. */
export const consultationTogether = async (context: Context, id: string): Promise<ReadConsultation | null> =>
  (await together(context, id)).find((one) => one.id === id) ?? null;

/** The same inside a reading that is already under way. */
export async function consultationIn(
  db: Db,
  id: string,
  parts: ReadonlySet<Part> = ALL_PARTS,
): Promise<ReadConsultation | null> {
  if (!isId(id)) return null;
  const { rows } = await selectConsultations(parts, sql`where c.id = ${id}`).execute(db);
  return rows[0] ? viewOf(rows[0]) : null;
}

/**
 * The answer to a command just carried out: the reviewer who sends a draft back no longer sees it, yet is shown the
 * result.
 */
export const consultationAfter = async (
  context: Context,
  id: string,
  parts: ReadonlySet<Part>,
): Promise<ReadConsultation | null> =>
  (await consultationById(context, id, parts)) ??
  readAsSystem(context, (db) => consultationIn(db, id, parts));

/** The consultation at a public address, /zhengji/<no>/<round>, with a page of its public comments if asked: one statement. */
export async function consultationAt(
  context: Context,
  no: string,
  round: number,
  parts: ReadonlySet<Part> = ALL_PARTS,
  extent: Extent | null = null,
): Promise<ReadConsultation | null> {
  if (!context.actor) return publicAt(context, [no, round], parts, extent);
  const query = selectConsultations(parts, sql`where c.no = ${no} and c.round = ${round}`);
  const { rows } = await read(context, (db) => query.execute(db));
  return rows[0] ? viewOf(rows[0]) : null;
}

/** Without an actor nobody is inside a matter. */
const OUTSIDE = sql`false as inside`;

async function publicAt(
  context: Context,
  address: readonly [no: string, round: number],
  parts: ReadonlySet<Part>,
  extent: Extent | null,
): Promise<ReadConsultation | null> {
  const page = extent
    ? sql`(select coalesce(json_agg(p), '[]') from (${publicRows('c.id', '$3', '$4')}) p)`
    : sql`null`;
  const [row] = await readPrepared<AsText<ConsultationRow> & { comments: PublicRow[] }>(
    context,
    ['consultation', extent ? 'comments' : '', ...parts].join(' '),
    () =>
      selectConsultations(parts, sql`where c.no = $1 and c.round = $2`, [OUTSIDE, sql`${page} as comments`]),
    extent ? [...address, extent.before, extent.most] : address,
  );
  if (!row) return null;
  const { comments, ...texts } = row;
  return viewOf({ ...withInstants(texts), publicPage: extent && { ...extent, rows: comments } });
}
