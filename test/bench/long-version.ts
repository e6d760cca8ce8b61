import { randomUUID } from 'node:crypto';
import type { House } from '#test/kernel/load-house.ts';

export const ARTICLES = 300;
const SENTENCE =
  '县人民政府有关部门应当按照职责分工，做好公共服务设施的规划、建设、管理和监督工作，并每年向社会公布一次。';

export interface Article {
  kind: 'ARTICLE';
  no: string;
  text: string;
}

/** No two articles alike, as in a real draft: what is alike packs to nothing. */
export const clausesOf = (articles: number): Article[] =>
  Array.from({ length: articles }, (_, index) => ({
    kind: 'ARTICLE',
    no: `第${index + 1}条`,
    text: `${SENTENCE.slice(index % 17)}标准为每户每年${(index * 7919) % 10_007}元。`,
  }));

/** Adds a public version of these articles to a decision's draft; its path. */
export async function publishLong(
  house: House,
  decisionNo: string,
  clauses: readonly Article[],
): Promise<string> {
  const id = randomUUID();
  const [made] = await house.sql<{ no: number }>(
    `insert into draft_version (id, decision_id, no, stage, text)
       select $1, d.id, (select max(v.no) + 1 from draft_version v where v.decision_id = d.id), 'REVISED', ''
       from decision d where d.no = $2 returning no`,
    [id, decisionNo],
  );
  await house.sql(
    `insert into clause (id, draft_version_id, anchor_id, kind, no, position, text, note)
       select gen_random_uuid(), $1, gen_random_uuid(), x.kind, x.no, x.position, x.text, ''
       from jsonb_to_recordset($2::jsonb) as x (kind text, no text, position int, text text)`,
    [id, JSON.stringify(clauses.map((clause, position) => ({ ...clause, position })))],
  );
  await house.sql(
    `update draft_version set digest = repeat('0', 64), frozen_at = app_now(), published_at = app_now() where id = $1`,
    [id],
  );
  return `/juece/${decisionNo}/caoan/${made?.no}`;
}

/** The words alone. */
export const textOf = (clauses: readonly Article[]) =>
  clauses.map(({ no, text }) => `${no}　${text}`).join('\n');
