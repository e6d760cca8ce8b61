import { sql } from 'kysely';
import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { onSchedule } from './consultation.permissions.ts';

/** How many authors one run tells; the job adds itself again while some are left. */
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Author {
  id: string;
  sealed: Buffer;
  title: string;
  reason: string;
  path: string;
}

/** 告知意见人征求意见已撤回: whoever left an e-mail address, each once. */
export const tellWithdrawal = act(
  'authors.toldOfWithdrawal',
  onSchedule,
  async (command, consultationId: string, after: string | null) => {
    command.about('consultation', consultationId);
    const { rows } = await sql<Author>`
      select k.comment_id as id, k.sealed, c.title, c.withdrawn_reason as reason, c.no || '/' || c.round as path
      from comment_contact k join consultation c on c.id = k.consultation_id
      join comment_state s on s.comment_id = k.comment_id and s.status <> 'WITHDRAWN'
      where k.consultation_id = ${consultationId} and k.has_contact and k.comment_id > ${after ?? FIRST}::uuid
        and c.withdrawn_at is not null
      order by k.comment_id limit ${BATCH}`.execute(command.db);
    for (const author of rows) await tell(command, author);
    const last = rows.at(-1);
    if (rows.length === BATCH && last)
      await command.enqueue('tell-withdrawal', { consultationId, after: last.id });
    return rows.length;
  },
);

async function tell(command: CommandContext, { id, sealed, title, reason, path }: Author): Promise<void> {
  const { seal, config } = command.services;
  const { contactKind, contact } = JSON.parse(seal.open(sealed, `comment:${id}`)) as {
    contactKind?: string;
    contact?: string;
  };
  if (contactKind !== 'EMAIL' || !contact) return;
  await queueMessage(command, {
    kind: MessageKind.CONSULTATION_WITHDRAWN,
    uniqueKey: `withdrawn:${id}`,
    to: contact,
    subject: '您提过意见的征求意见已经撤回',
    body: [
      `《${title}》已由承办单位撤回。`,
      `原因：${reason}`,
      '您的意见已经保存，仍可凭受理编号和查询码查看。',
      `公告：${config.publicUrl ?? ''}/zhengji/${path}`,
    ].join('\n'),
  });
}
