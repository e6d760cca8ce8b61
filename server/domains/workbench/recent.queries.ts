import { sql } from 'kysely';
import type { RecentAction } from '#schema/workbench/workbench-view.ts';
import { actionWords } from '#server/ground/kernel/action-words.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';

const SHOWN = 12;

/** Recent actions in the requester's unit (最近办理), from the audit; comments themselves are not listed. */
export async function recentActions(db: Db, actor: Actor): Promise<RecentAction[]> {
  const { rows } = await sql<Omit<RecentAction, 'words'>>`
    select a.at, coalesce(a.actor_name, '系统') as who, a.action,
      coalesce(c.title, v.year || '年度决策事项目录', d.title, '') as title,
      case when c.id is not null then '/gongzuotai/zhengji/' || c.id
        when v.id is not null then '/gongzuotai/mulu/' || v.id
        when d.id is not null then '/gongzuotai/juece/' || d.no end as path
    from audit_event a
    left join consultation c on a.target_kind = 'consultation' and c.id::text = a.target_id
    left join catalogue_version v on a.target_kind = 'catalogue' and v.id::text = a.target_id
    left join decision d on a.target_kind = 'decision' and d.id::text = a.target_id
    where a.outcome = 'DONE' and a.unit_id = ${actor.unitId} and a.action not like 'person.signed%'
    order by a.at desc, a.id desc limit ${SHOWN}`.execute(db);
  return rows.map((row) => ({ ...row, words: actionWords(row.action) }));
}
