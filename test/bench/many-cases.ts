import type { CaseKind } from '#server/law/casework/case-kind.ts';
import type { House } from '#test/kernel/load-house.ts';

/** So many case items the county has then: twenty years of messages. */
export const CASES = 20_000;

/**
 * Received over two years, of all units in turn; nine in ten answered, some of them late, the others waiting in one of the
 * three states.
 */
const INSERT = `insert into case_item (id, idempotency_key, request_hash, receipt_no, lookup_hmac, kind, case_class, title,
    text, display_name, public_wish, channel, received_on, submitted_at, unit_id, state, due_on, answer, answered_on,
    answered_by_name, answered_unit, applicant, handover)
  select gen_random_uuid(), gen_random_uuid(), 'bench', $2 || '-' || n, $2 || '-' || n, $2, 'ORDINARY',
    '第' || n || '件留言', repeat('路口的红绿灯时间太短，老人走不完一趟。', 1 + n % 20), '匿名', n % 3 = 0, 'WEB', d.day,
    d.day + time '09:00', u.ids[1 + n % cardinality(u.ids)], s.state, d.day + 11,
    case s.state when 'ANSWERED' then repeat('已经请交警大队调整红绿灯的时间。', 1 + n % 10) end,
    case s.state when 'ANSWERED' then d.day + 3 + n % 12 end,
    case s.state when 'ANSWERED' then '审核人' end, case s.state when 'ANSWERED' then '答复单位' end,
    case $2 when 'REQUEST' then 'PERSON' end, case $2 when 'REQUEST' then 'PLATFORM' end
  from generate_series(1, $1::int) as n
  cross join (select array_agg(id order by id) as ids from unit) u
  cross join lateral (select app_today() - 1 - (n % 730) as day) d
  cross join lateral (select (array['RECEIVED', 'ASSIGNED', 'DRAFTED'])[1 + n % 3] as open) o
  cross join lateral (select case when n % 10 = 0 then o.open else 'ANSWERED' end as state) s`;

/** Makes the county twenty thousand case items of a kind (二万件办件). */
export const prepareMany =
  (kind: CaseKind) =>
  async (house: House): Promise<void> => {
    const [there] = await house.sql<{ count: number }>(
      'select count(*)::int as count from case_item where kind = $1',
      [kind],
    );
    const missing = CASES - (there?.count ?? 0);
    if (missing <= 0) return;
    await house.sql(INSERT, [missing, kind]);
    await house.sql('analyze case_item');
  };
