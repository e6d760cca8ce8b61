import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import { commentAuthors } from '#server/domains/consultation/comment/comment-authors.queries.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { answerNotice } from '#server/engines/telling/answer-notice.ts';
import { answeredBy } from './answered-by.queries.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';

/** An answer from the place to which an opinion was sent, in which matter. */
interface Returned {
  consultationId: string;
  title: string;
  route: string;
  answer: string;
}

const told = ({ title, route }: Returned) =>
  `您对《${subjectOf(title)}》提出的意见不属于征求意见范围，${route}，现在有了答复`;

/** 转办的意见已答复: sent to its authors, with the answer. */
export const ROUTED_ANSWERED = answerNotice<Returned>({
  key: 'routed-answered',
  kind: MessageKind.ROUTED_ANSWERED,
  subject: '您转办的意见有了答复',
  told,
  words: ({ answer }) => answer,
  look: '查看处理结果和这次答复',
});

/** 告知转办答复: the authors of the opinion, or of all in its cluster, who left a way to reach them; each once. */
export const tellRouted = defineCommand(
  ['disposition.routeTold', '告知转办答复'],
  anyone,
  async (command, dispositionId: string, answeredAt: string, after: string | null) => {
    const { db, services } = command;
    const facts = await returned(db, dispositionId);
    const { consultationId, title } = facts;
    command.about('consultation', consultationId);
    const people = await commentAuthors(db, services.seal, {
      consultationId,
      commentIds: await answeredBy(db, dispositionId),
      after,
      most: BATCH,
    });
    return notifyBatch(command, people, {
      kind: ROUTED_ANSWERED,
      facts,
      occasion: `${dispositionId}:${answeredAt}`,
      about: { id: consultationId, title, path: `/gongzuotai/yijian/${consultationId}` },
      job: ['tell-routed', { dispositionId, answeredAt }],
    });
  },
);

async function returned(db: Db, dispositionId: string): Promise<Returned> {
  const { rows } = await sql<Returned>`
    select k.id as "consultationId", k.title, coalesce(d.route, '') as route, coalesce(d.routed_answer, '') as answer
    from disposition d join consultation k on k.id = d.consultation_id where d.id = ${dispositionId}`.execute(
    db,
  );
  const [found] = rows;
  if (!found) throw new Error(`no disposition ${dispositionId}`);
  return found;
}
