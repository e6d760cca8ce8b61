import type { County } from '../running/county.ts';

/** One letter of each stage that the demonstration sent (邀请函), as the address its link leads to. */
export async function lettersByStage(county: County): Promise<Map<string, string>> {
  const rows = await county.sql<{ stage: string; body: string }>(
    `select distinct on (i.stage) i.stage, m.body from invitation i
     join message m on m.recipient_id = i.id and m.body like '%/yaoqing/%' order by i.stage, i.id`,
  );
  return new Map(rows.map(({ stage, body }) => [stage, /\/yaoqing\/[\w-]+/.exec(body)?.[0] ?? '']));
}
