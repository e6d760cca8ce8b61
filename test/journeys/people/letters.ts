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
     from inquiry i join message m on m.recipient_id = i.id
     where i.kind = 'UNIT' and (i.reply is null or i.way = 'LINK')
     order by 1, i.id`,
  );
  return new Map(rows.map(({ stage, body }) => [stage, /\/huihan\/[\w-]+/.exec(body)?.[0] ?? '']));
}

/** The links of the experts (专家论证函): one that waits, one who stepped back, one who has signed. */
export async function expertLinks(county: County): Promise<Map<string, string>> {
  const rows = await county.sql<{ stage: string; body: string }>(
    `select distinct on (1) case when i.reply is not null then 'SIGNED'
       when i.interest = 'DIRECT' then 'RECUSED' else 'WAITING' end as stage, m.body
     from inquiry i join message m on m.recipient_id = i.id where i.kind = 'EXPERT' order by 1, i.id`,
  );
  return new Map(rows.map(({ stage, body }) => [stage, /\/lunzheng\/[\w-]+/.exec(body)?.[0] ?? '']));
}

/** Letters that are answered by a link: where a broken one leads, and at which stages the demonstration has them. */
export const ANSWERED_BY_LINK = [
  ['征求意见函', '/huihan/meiyou', answerLinks, ['ANSWERED', 'WAITING']],
  ['专家论证函', '/lunzheng/meiyou', expertLinks, ['RECUSED', 'SIGNED', 'WAITING']],
] as const;
