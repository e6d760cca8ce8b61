import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { InquiryKind, refuseExpertPhase } from '#server/law/procedure/expert-inquiry.ts';
import { ExpertStanding, expertStanding } from '#server/law/procedure/expert-standing.ts';
import { Role } from '#server/law/people/role.ts';
import { sql } from 'kysely';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

/** 专家论证 (国令713号第十九条、第二十条): opinions that the requester's unit has to take up, and experts who stepped back and have no successor. */
export function expertTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const { today } = requester.rules;
  const select = from
    .selectFrom('inquiry as i')
    .innerJoin('decision as d', 'd.id', 'i.decision_id')
    .select(['i.id', 'i.addressee', 'i.matter', 'i.due_on as dueOn', 'i.recalled_at as recalledAt'])
    .select(['i.interest', 'i.reply', 'd.no', 'd.phase'])
    .select(sql<boolean>`i.treated_at is not null`.as('treated'))
    .select(
      sql<boolean>`exists (select from inquiry n where n.decision_id = i.decision_id and n.kind = i.kind
        and n.sent_at > i.declared_at)`.as('succeeded'),
    )
    .where('i.kind', '=', InquiryKind.EXPERT)
    .where('d.lead_unit_id', '=', requester.actor.unitId)
    .where('i.recalled_at', 'is', null)
    .where('i.treated_at', 'is', null)
    .orderBy('i.sent_at');
  return [
    asked(
      select,
      (rows) =>
        rows
          .filter(({ phase }) => refuseExpertPhase(phase).length === 0)
          .flatMap(({ id, no, matter, addressee, succeeded, ...letter }) => {
            const standing = expertStanding(letter, today);
            const words = wordsOf(standing, addressee);
            if (!words || (standing === ExpertStanding.RECUSED && succeeded)) return [];
            const path = `/gongzuotai/juece/${encodeURIComponent(no)}`;
            return [task({ key: `${words.kind}:${id}`, title: matter, path, ...words }, today)];
          }),
      { recalledAt: true },
    ),
  ];
}

const wordsOf = (standing: ExpertStanding, name: string) => {
  if (standing === ExpertStanding.ANSWERED)
    return {
      kind: TaskKind.TREAT_EXPERT,
      detail: `${name}已经出具论证意见，写明研究采纳情况`,
      article: '国令713号第二十九条',
    };
  if (standing === ExpertStanding.RECUSED)
    return {
      kind: TaskKind.REPLACE_EXPERT,
      detail: `${name}声明有直接利害关系，另选专家`,
      article: '国令713号第二十条',
    };
  return null;
};
