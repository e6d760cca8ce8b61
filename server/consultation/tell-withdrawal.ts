import { sentence } from '#server/law/sentence.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import type { NotificationKind } from '#server/telling/notification.ts';
import { BATCH, notifyBatch } from '#server/telling/notify-in-batches.ts';
import { commentAuthors } from './comment-authors.queries.ts';
import { onSchedule } from './consultation.permissions.ts';

/** A consultation that was withdrawn, and why. */
interface Withdrawn {
  title: string;
  no: string;
  round: number;
  reason: string | null;
}

const KEPT = '您的意见已经保存，仍可凭受理编号和查询码查看。';

/** 征求意见已撤回: told to everybody who commented on it. */
export const CONSULTATION_WITHDRAWN: NotificationKind<Withdrawn> = {
  key: 'withdrawn',
  kind: MessageKind.CONSULTATION_WITHDRAWN,
  subject: () => '您提过意见的征求意见已经撤回',
  mail: ({ title, reason, no, round }, _, { publicUrl }) =>
    [
      `《${title}》已由承办单位撤回。`,
      `原因：${reason ?? ''}`,
      KEPT,
      `公告：${publicUrl}/zhengji/${no}/${round}`,
    ].join('\n'),
  short: ({ title, reason }) =>
    `您提过意见的《${title}》已由承办单位撤回，原因：${sentence(reason ?? '')}${KEPT}`,
};

/** 告知意见人征求意见已撤回: everybody who left a way to reach them, each once. */
export const tellWithdrawal = defineCommand(
  'authors.toldOfWithdrawal',
  onSchedule,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { db, services } = command;
    const facts = await db
      .selectFrom('consultation')
      .select(['title', 'no', 'round', 'withdrawn_reason as reason'])
      .where('id', '=', consultationId)
      .where('withdrawn_at', 'is not', null)
      .executeTakeFirst();
    if (!facts) return 0;
    const people = await commentAuthors(db, services.seal, { consultationId, after, most: BATCH });
    const path = `/gongzuotai/zhengji/${consultationId}`;
    const about = { id: consultationId, title: facts.title, path };
    const notification = { kind: CONSULTATION_WITHDRAWN, facts, occasion: '', about };
    const more = await notifyBatch(command, people, notification);
    if (more) await command.enqueue('tell-withdrawal', { consultationId, after: more });
    return people.length;
  },
);
