import type { House } from '#test/kernel/load-house.ts';
import { prepareManyDecisions } from './many-decisions.ts';

/** So many opinions everybody may read then, beside two thousand papers of the thousand decisions. */
export const OPINIONS = 100_000;

/** Said in every twelfth opinion; in the oldest alone; in five of all; and in none. */
export const SOUGHT = {
  common: '路灯太暗',
  old: '老码头的钟楼',
  rare: '罕见的紫藤',
  none: '从来没有人说过',
} as const;

const pick = (...words: readonly string[]) =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])[1 + floor(random() * ${words.length} + n * 0)::int]`;

/** Some forty characters each, of a few thousand sentences, handed in over ten years. */
const SAID = `with made as (
    insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel, stance, text,
      identity, display_name, show_text, show_name, notice_version, payload, salt, commitment, submitted_at)
    select gen_random_uuid(), r.ids[1 + n % cardinality(r.ids)], gen_random_uuid(), '', 'FIND-' || n, '', 'WEB', 'AMEND',
      ${pick('建议在', '希望把', '请考虑', '我家住在', '每天经过')} ||
      ${pick('南门小学', '东街菜市场', '河西工业园', '人民医院', '青石巷', '客运站', '滨河公园', '北山水库', '城关镇政府', '老粮站')} ||
      ${pick('门口的', '旁边的', '一带的', '到江边的', '周围三百米内的')} ||
      ${pick('公交站', '停车位', '人行道', '排水管', '垃圾桶', '路口', '健身器材', '公共厕所', '自行车棚', '充电桩', '斑马线')} ||
      ${pick('尽快修好', '移到对面', '增加一倍', '延长到晚上十点', '改为免费', '统一管理', '先征求居民意见', '写进方案第七条')} ||
      '，' || case when n % 12 = 0 then '${SOUGHT.common}' else ${pick('老人孩子不方便', '晚上不安全', '下雨天积水', '车费太贵', '没有人负责')} end ||
      case when n <= 300 then '，${SOUGHT.old}要留下' else '' end ||
      case when n % 20000 = 7 then '，${SOUGHT.rare}不要砍' else '' end || '。第' || n || '号',
      'ANONYMOUS', '匿名', true, false, 1, '{}', '\\x', '', timestamptz '2016-11-20' + n * interval '50 minutes'
    from (select array_agg(c.id order by c.no) as ids from (select id, no from consultation
      where opens_at is not null and withdrawn_at is null and comments_shown = 'AFTER_REVIEW' order by no limit 50) c) r,
      generate_series(1, $1::int) n returning id, consultation_id)
  insert into comment_state (comment_id, consultation_id, status, show_text, text_cleared)
  select id, consultation_id, 'UNDER_REVIEW', true, true from made`;

/** A thousand clauses of the drafts that are shown, beside the thousand decisions; what is fixed is not added to otherwise. */
const CLAUSES = `alter table clause disable trigger clause_of_fixed_kept; insert into clause (id, consultation_id, draft_version_id, anchor_id, kind, no, position, text)
  select gen_random_uuid(), v.consultation_id, v.id, gen_random_uuid(), 'ARTICLE', '附' || n, 10000 + n, '县人民政府及其有关部门应当按照职责分工，第' || n || '项工作每年公布一次方案和经费安排，接受社会监督。'
  from generate_series(1, 1000) n cross join lateral (select v.id, v.consultation_id from draft_version v
    join consultation c on c.id = v.consultation_id where c.opens_at is not null and c.withdrawn_at is null
      and v.no = (select max(o.no) from draft_version o where o.consultation_id = c.id)
    order by md5(v.id::text || n % 7) limit 1) v;
  alter table clause enable trigger clause_of_fixed_kept`;

/** Publishes them (十万条意见、两千份文件), and waits until the product's own job has copied them for the search. */
export async function prepareManyFindable(house: House): Promise<void> {
  await prepareManyDecisions(house);
  const [there] = await house.sql<{ count: number }>(
    `select count(*)::int as count from comment where receipt_no like 'FIND-%'`,
  );
  if ((there?.count ?? 0) === 0) {
    await house.sql(CLAUSES);
    await house.sql(SAID, [OPINIONS]);
  }
  await house.sql('analyze');
  for (let copied = 0, waited = 0; copied < OPINIONS; waited += 1) {
    if (waited > 300) throw new Error(`the job copied ${copied} of ${OPINIONS} opinions in ten minutes`);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const [row] = await house.sql<{ count: number }>(
      `select count(*) filter (where kind = 'OPINION' and (select count(*) from findable where kind = 'CLAUSE') > 1000)::int as count
       from findable`,
    );
    copied = row?.count ?? 0;
  }
  await house.sql('vacuum analyze findable');
  // Else what was just written goes to the disk while the searches are timed.
  await house.sql('checkpoint');
}
