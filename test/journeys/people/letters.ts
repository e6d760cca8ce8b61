import type { County } from '../running/county.ts';

/** One letter of each stage that the demonstration sent (邀请函), as the address its link leads to. */
export async function lettersByStage(county: County): Promise<Map<string, string>> {
  const rows = await county.sql<{ stage: string; body: string }>(
    `select distinct on (i.stage) i.stage, m.body from invitation i
     join message m on m.recipient_id = i.id and m.body like '%/yaoqing/%' order by i.stage, i.id`,
  );
  return new Map(rows.map(({ stage, body }) => [stage, /\/yaoqing\/[\w-]+/.exec(body)?.[0] ?? '']));
}

/** The links by which units without an account answer (征求意见函): one that waits, one that was answered. */
export async function answerLinks(county: County): Promise<Map<string, string>> {
  const rows = await county.sql<{ stage: string; body: string }>(
    `select distinct on (1) case when i.reply is null then 'WAITING' else 'ANSWERED' end as stage, m.body
     from unit_inquiry i join message m on m.recipient_id = i.id where i.reply is null or i.way = 'LINK'
     order by 1, i.id`,
  );
  return new Map(rows.map(({ stage, body }) => [stage, /\/huihan\/[\w-]+/.exec(body)?.[0] ?? '']));
}
