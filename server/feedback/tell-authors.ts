import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import { anyone } from '#server/kernel/authority.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { queueMessage } from '#server/message/queue-message.ts';

/** How many authors one run tells; the job adds itself again while some are left. */
const BATCH = 200;

interface Author {
  id: string;
  receipt_no: string;
  sealed: Buffer;
  title: string;
  no: string;
  round: number;
}

/** 告知意见人: whoever left an e-mail address learns that his comment has an outcome; each once. */
export const tellAuthors = act(
  'authors.told',
  anyone,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { rows } = await sql<Author>`
    select c.id, c.receipt_no, k.sealed, m.title, m.no, m.round
    from comment c join comment_contact k on k.comment_id = c.id and k.has_contact
    join comment_state s on s.comment_id = c.id and s.status <> 'WITHDRAWN'
    join consultation m on m.id = c.consultation_id
    where c.consultation_id = ${consultationId} and c.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by c.id limit ${BATCH}`.execute(command.db);
    for (const author of rows) await tell(command, author);
    const last = rows.at(-1);
    if (rows.length === BATCH && last)
      await command.enqueue('tell-authors', { consultationId, after: last.id });
    return rows.length;
  },
);

async function tell(command: CommandContext, { id, receipt_no, sealed, title, no, round }: Author) {
  const { seal, config } = command.services;
  const contact = JSON.parse(seal.open(sealed, `comment:${id}`)) as {
    contactKind?: string;
    contact?: string;
  };
  if (contact.contactKind !== 'EMAIL' || !contact.contact) return;
  const address = `${config.publicUrl ?? ''}/fankui/${no}/${round}`;
  await queueMessage(command, {
    kind: MessageKind.FEEDBACK_PUBLISHED,
    uniqueKey: `feedback:${id}`,
    to: contact.contact,
    subject: `您的意见有了处理结果（受理编号 ${receipt_no.slice(0, 4)}-${receipt_no.slice(4)}）`,
    body: [
      `您对《${title}》提出的意见，处理结果已经公布。`,
      `意见采纳情况：${address}`,
      '凭受理编号和查询码，可以在“我的意见”中查看您这一条的处理结果和理由。',
    ].join('\n'),
  });
}
