import { sql } from 'kysely';
import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting {
  id: string;
  title: string;
  round: string;
  opinion: string;
  by: string;
  text: string;
}

/** 同事的备注: a colleague named the requester beside an opinion, and they have written nothing there since. */
export function noteTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const me = requester.actor.id;
  const select = sql<Waiting>`
    select n.id, k.title, n.consultation_id as round, n.comment_id as opinion, p.name as by, n.text
    from comment_note n join consultation k on k.id = n.consultation_id join person p on p.id = n.by_id
    where ${me}::uuid = any(n.to_ids) and not exists (select from comment_note o
      where o.comment_id = n.comment_id and o.by_id = ${me} and o.at >= n.at)
    order by n.at`;
  return [asked(select, (rows) => rows.map((row) => turn(row, requester)))];
}

const turn = ({ id, title, round, opinion, by, text }: Waiting, { rules }: Requester) =>
  task(
    {
      kind: TaskKind.ANSWER_NOTE,
      key: `${TaskKind.ANSWER_NOTE}:${id}`,
      title,
      detail: `${by}：${text}`,
      path: `/gongzuotai/yijian/${round}?yijian=${opinion}`,
    },
    rules.today,
  );
