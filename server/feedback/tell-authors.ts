import { MessageKind } from '#schema/message/message-kind.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { anyone } from '#server/kernel/authority.ts';
import { commentAuthors } from '#server/consultation/comment-authors.queries.ts';
import type { NotificationKind } from '#server/telling/notification.ts';
import { BATCH, notifyBatch } from '#server/telling/notify-in-batches.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { groupedNo } from '#server/telling/receipt-words.ts';

/** A consultation whose report is published. */
interface Reported {
  title: string;
  no: string;
  round: number;
}

const HOW = '凭受理编号和查询码，可以在“我的参与”中查看您这一条的处理结果和理由。';

/** 采纳情况已公布: told to everybody whose comment has an outcome. */
export const FEEDBACK_PUBLISHED: NotificationKind<Reported> = {
  key: 'feedback',
  kind: MessageKind.FEEDBACK_PUBLISHED,
  subject: (_, person) => `您的意见有了处理结果（受理编号 ${groupedNo(person)}）`,
  mail: ({ title, no, round }, _, { publicUrl }) =>
    [
      `您对《${subjectOf(title)}》提出的意见，处理结果已经公布。`,
      `意见采纳情况：${publicUrl}/fankui/${no}/${round}`,
      HOW,
    ].join('\n'),
  short: ({ title }, person) =>
    `您对《${subjectOf(title)}》提出的意见（受理编号 ${groupedNo(person)}），处理结果已经公布。${HOW}`,
};

/** 告知意见人: everybody who left a way to reach them learns that their comment has an outcome; each once. */
export const tellAuthors = defineCommand(
  'authors.told',
  anyone,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { db, services } = command;
    const people = await commentAuthors(db, services.seal, { consultationId, after, most: BATCH });
    const facts = await db
      .selectFrom('consultation')
      .select(['title', 'no', 'round'])
      .where('id', '=', consultationId)
      .executeTakeFirstOrThrow();
    const path = `/gongzuotai/zhengji/${consultationId}`;
    const about = { id: consultationId, title: facts.title, path };
    const more = await notifyBatch(command, people, {
      kind: FEEDBACK_PUBLISHED,
      facts,
      occasion: '',
      about,
    });
    if (more) await command.enqueue('tell-authors', { consultationId, after: more });
    return people.length;
  },
);
