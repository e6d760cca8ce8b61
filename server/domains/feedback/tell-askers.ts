import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import { commentAuthors } from '#server/domains/consultation/comment/comment-authors.queries.ts';
import { anyone } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { answerNotice } from '#server/engines/telling/answer-notice.ts';
import { BATCH, notifyBatch } from '#server/engines/telling/notify-in-batches.ts';

/** A reason that was explained once more, by which unit, in which matter. */
interface Clarified {
  consultationId: string;
  title: string;
  unitName: string;
  answer: string;
}

const told = ({ title, unitName }: Clarified) =>
  `您提出《${subjectOf(title)}》的意见处理理由不清楚，${unitName}已经再次答复`;

/** 理由已再次答复: sent to everybody who asked, with the answer. */
export const REASON_CLARIFIED = answerNotice<Clarified>({
  key: 'reason-clarified',
  kind: MessageKind.REASON_CLARIFIED,
  subject: '对您意见的处理理由已经再次答复',
  told,
  words: ({ answer }) => answer,
  look: '查看处理结果、理由和这次答复',
});

/** 告知提问人: everybody who found the reason unclear and left a way to reach them gets the further answer; each once. */
export const tellAskers = defineCommand(
  ['reasonAnswer.told', '告知再次答复理由'],
  anyone,
  async (command, answerId: string, after: string | null) => {
    const { db, services } = command;
    const facts = await clarified(db, answerId);
    const { consultationId } = facts;
    command.about('consultation', consultationId);
    const asked = await db
      .selectFrom('reason_question')
      .select('comment_id as id')
      .where('answer_id', '=', answerId)
      .execute();
    const people = await commentAuthors(db, services.seal, {
      consultationId,
      commentIds: asked.map(({ id }) => id),
      after,
      most: BATCH,
    });
    const path = `/gongzuotai/yijian/${consultationId}/liyou`;
    return notifyBatch(command, people, {
      kind: REASON_CLARIFIED,
      facts,
      occasion: answerId,
      about: { id: consultationId, title: facts.title, path },
      job: ['tell-askers', { answerId }],
    });
  },
);

async function clarified(db: Db, answerId: string): Promise<Clarified> {
  const { rows } = await sql<Clarified>`
    select k.id as "consultationId", k.title, u.name as "unitName", a.text as answer
    from reason_answer a join consultation k on k.id = a.consultation_id join unit u on u.id = k.unit_id
    where a.id = ${answerId} and a.state = 'CONFIRMED'`.execute(db);
  const [found] = rows;
  if (!found) throw new Error(`no confirmed answer ${answerId}`);
  return found;
}
