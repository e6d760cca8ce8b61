import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';
import { commentAuthors } from './comment/comment-authors.queries.ts';
import { onSchedule } from './consultation.permissions.ts';
import { letterOf } from './notice-letters.ts';

/** 告知意见人公告事项: everybody who left a way to reach them, each once a notice. */
export const tellNotice = defineCommand(
  ['authors.toldOfNotice', '告知意见人公告事项'],
  onSchedule,
  async (command, noticeId: string, after: string | null) => {
    const { db, services } = command;
    const notice = await noticeOf(db, noticeId);
    const kind = notice && letterOf(notice.kind);
    if (!kind) return 0;
    const { consultationId, ...facts } = notice;
    command.about('consultation', consultationId, notice.kind);
    const people = await commentAuthors(db, services.seal, { consultationId, after, most: BATCH });
    const about = { id: consultationId, title: facts.title, path: `/gongzuotai/zhengji/${consultationId}` };
    // A consultation is withdrawn once; each extension is an occasion of its own.
    const occasion = notice.kind === NoticeKind.WITHDRAWN ? '' : noticeId;
    return notifyBatch(command, people, { kind, facts, occasion, about, job: ['tell-notice', { noticeId }] });
  },
);

const noticeOf = (db: Db, noticeId: string) =>
  db
    .selectFrom('consultation_notice as n')
    .innerJoin('consultation as c', 'c.id', 'n.consultation_id')
    .select(['c.id as consultationId', 'c.title', 'c.no', 'c.round'])
    .select(['n.kind', 'n.reason', 'n.from_closes_on as fromClosesOn', 'n.to_closes_on as toClosesOn'])
    .where('n.id', '=', noticeId)
    .executeTakeFirst();

/** The notice of a withdrawal that was queued before notices had names of their own. */
export const withdrawalOf = (db: Db, consultationId: string) =>
  db
    .selectFrom('consultation_notice')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .where('kind', '=', NoticeKind.WITHDRAWN)
    .executeTakeFirst();
