import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import { commentAuthors } from '#server/domains/consultation/comment/comment-authors.queries.ts';
import { answeredBy } from '#server/domains/feedback/answered-by.queries.ts';
import { answerNotice } from '#server/engines/telling/answer-notice.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { subjectOf } from '#server/law/sentence.ts';

/** Words of the record about an adopted opinion, in which matter. */
interface Done {
  consultationId: string;
  title: string;
  words: string;
}

const told = ({ title }: Done) => `您对《${subjectOf(title)}》提出、已经采纳的意见，有了落实的记录`;

/** 采纳的意见已经落实: sent to its authors, with the words of the record. */
export const ADOPTED_DONE = answerNotice<Done>({
  key: 'adopted-done',
  kind: MessageKind.ADOPTED_DONE,
  subject: '您提过，我们做了',
  told,
  words: ({ words }) => words,
  look: '查看处理结果和落实情况',
});

/** 告知意见人: whoever the outcome answers and left a way to reach them, once however many records follow. */
export const tellDone = defineCommand(
  ['decision.deedTold', '告知采纳意见的落实'],
  anyone,
  async (command, dispositionId: string, words: string, after: string | null) => {
    const { db, services } = command;
    const { consultationId, title } = await roundOf(db, dispositionId);
    command.about('consultation', consultationId);
    const people = await commentAuthors(db, services.seal, {
      consultationId,
      commentIds: await answeredBy(db, dispositionId),
      after,
      most: BATCH,
    });
    return notifyBatch(command, people, {
      kind: ADOPTED_DONE,
      facts: { consultationId, title, words },
      occasion: dispositionId,
      about: { id: consultationId, title, path: `/gongzuotai/yijian/${consultationId}` },
      job: ['tell-done', { dispositionId, words }],
    });
  },
);

async function roundOf(db: Db, dispositionId: string): Promise<Omit<Done, 'words'>> {
  const { rows } = await sql<Omit<Done, 'words'>>`
    select k.id as "consultationId", k.title from disposition d join consultation k on k.id = d.consultation_id
    where d.id = ${dispositionId}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`no disposition ${dispositionId}`);
  return found;
}
