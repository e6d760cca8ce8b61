import type { Context } from '#server/ground/kernel/context.ts';

/** A consultation whose tallies were off, by how much. */
export interface Off {
  no: string;
  off: number;
}

/** Of consultations whose comments are still worked on; the function counts anew and mends what it finds. */
export const RECONCILE = `select k.no, r.off from consultation k cross join lateral reconcile_comment_tallies(k.id) as r(off)
  where k.opens_at is not null and k.feedback_published_at is null and r.off > 0`;

/**
 * 核对意见分类计数: the desk's tallies are counted again; a difference is repaired and reported to the operator of the
 * platform.
 */
export async function reconcileTallies({ services }: Context): Promise<number> {
  const { rows } = await services.system.query<Off>(RECONCILE);
  for (const { no, off } of rows) services.log.error({ consultation: no, off }, 'comment tallies were wrong');
  return rows.reduce((sum, { off }) => sum + off, 0);
}
