import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { sentence, subjectOf } from '#server/law/sentence.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';
import { commentAuthors } from './comment/comment-authors.queries.ts';
import { onSchedule } from './consultation.permissions.ts';

/** A decision that was ended before it was taken, and why. */
interface Terminated {
  title: string;
  no: string;
  reason: string;
}

const KEPT = '您的意见保留在案，仍可凭受理编号和查询码查看。';

/** 决策已终止: sent to everybody who commented on its draft. */
export const DECISION_TERMINATED: NotificationKind<Terminated> = {
  key: 'terminated',
  kind: MessageKind.DECISION_TERMINATED,
  subject: () => '您提过意见的决策事项已经终止',
  mail: ({ title, reason, no }, _, { publicUrl }) =>
    [
      `《${subjectOf(title)}》的决策程序已经终止，不再作出决定。`,
      `理由：${reason}`,
      KEPT,
      `公告：${publicUrl}/juece/${no}`,
    ].join('\n'),
  short: ({ title, reason }) =>
    `您提过意见的决策事项《${subjectOf(title)}》已经终止，不再作出决定，理由：${sentence(reason)}${KEPT}`,
};

/** 告知意见人决策终止: each round by itself, everybody who left a way to reach them once. */
export const tellTermination = defineCommand(
  ['authors.toldOfTermination', '告知意见人决策终止'],
  onSchedule,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { db, services } = command;
    const facts = await terminationOf(db, consultationId);
    if (!facts) return 0;
    const people = await commentAuthors(db, services.seal, { consultationId, after, most: BATCH });
    const about = { id: consultationId, title: facts.title, path: `/gongzuotai/juece/${facts.no}` };
    const notification = { kind: DECISION_TERMINATED, facts, occasion: '', about };
    return notifyBatch(command, people, { ...notification, job: ['tell-termination', { consultationId }] });
  },
);

const terminationOf = (db: Db, consultationId: string) =>
  db
    .selectFrom('consultation as c')
    .innerJoin('decision as d', 'd.id', 'c.decision_id')
    .innerJoin('decision_record as r', 'r.decision_id', 'd.id')
    .select(['d.title', 'd.no', sql<string>`r.content ->> 'reason'`.as('reason')])
    .where('c.id', '=', consultationId)
    .where('r.kind', '=', RecordKind.TERMINATION)
    .executeTakeFirst();
