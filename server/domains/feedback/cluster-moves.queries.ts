import { sql } from 'kysely';
import type { ClusterMoveView } from '#schema/feedback/comment-cluster-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type ClusterStep, refuseUndo } from '#server/law/feedback/cluster-undo.ts';
import { sorts } from './feedback.permissions.ts';

/** The most that are shown: what came before can hardly be taken back. */
const SHOWN_MAX = 20;

type Row = Omit<ClusterMoveView, 'undo'> & ClusterStep;

const STEP = sql`exists (select from cluster_move u where u.undoes_id = m.id) as undone,
  (select count(*)::int from unnest(m.comment_ids) o (id) join comment_state s on s.comment_id = o.id
    left join cluster_member k on k.comment_id = o.id
    where s.status <> 'WITHDRAWN' and k.cluster_id is distinct from m.to_cluster_id) as "movedOn",
  exists (select from disposition d where d.cluster_id in (m.from_cluster_id, m.to_cluster_id)) as answered,
  (select count(*)::int from disposition d where d.comment_id = any(m.comment_ids)) as "ownAnswers"`;

/** How one step of the sorting stands now. */
export async function stepOf(db: Db, id: string): Promise<ClusterStep> {
  const { rows } = await sql<ClusterStep>`select ${STEP} from cluster_move m where m.id = ${id}`.execute(db);
  const [step] = rows;
  if (!step) throw new Error(`no move ${id}`);
  return step;
}

/** The moves into and out of a theme. */
const movesOf = async (db: Db, clusterId: string): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select m.id, m.moved_at as at, p.name as by, m.to_cluster_id is not distinct from ${clusterId} as arrives, o.title as other,
      cardinality(m.comment_ids) as count, m.undoes_id is not null as undoes, ${STEP}
    from cluster_move m join person p on p.id = m.moved_by_id
    left join comment_cluster o on o.id in (m.from_cluster_id, m.to_cluster_id) and o.id <> ${clusterId}
    where ${clusterId} in (m.from_cluster_id, m.to_cluster_id)
    order by m.moved_at desc, m.id desc limit ${SHOWN_MAX}`.execute(db);
  return rows;
};

/** 归类经过 of a theme, the newest first; row security leaves it to the unit whose matter it is. */
export async function clusterMoves(context: Context, clusterId: string): Promise<ClusterMoveView[]> {
  const rows = await read(context, (db) => movesOf(db, clusterId));
  return rows.map((row) => ({ ...row, undo: capability(context.actor, sorts, refuseUndo(row)) }));
}
