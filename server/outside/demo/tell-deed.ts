import { linkDeed } from '#server/domains/execution/deed/link-deed.ts';
import { reviewDeed } from '#server/domains/execution/deed/review-deed.ts';
import type { DeedTelling } from './later.ts';
import type { Way } from './later-action.ts';

interface Line {
  consultationId: string;
  position: number;
}

/** 采纳意见的落实: joined to the last report of the execution, and reviewed for everybody. */
export async function tellDeed(way: Way, { on, login, asked, words }: DeedTelling): Promise<void> {
  const { id, teller } = way;
  const [line] = await teller.rows<Line>(
    `select a.consultation_id as "consultationId", (row ->> 'position')::int as position
     from adoption_report a join consultation c on c.id = a.consultation_id, jsonb_array_elements(a.rows) row
     where c.decision_id = $1 and row ->> 'title' like $2 || '%'`,
    [id, asked],
  );
  if (!line) throw new Error(`no adopted line begins with ${asked}`);
  const proofId = await lastOf(way, 'EXECUTION_REPORT');
  await way.action(login, { on }, (context, version) =>
    linkDeed(context, id, version, { ...line, proofId, words }),
  );
  const deedId = await lastOf(way, 'ADOPTED_DEED');
  await way.action('baomi', { on }, (context, version) => reviewDeed(context, id, version, deedId, true, ''));
}

async function lastOf({ id, teller }: Way, kind: string): Promise<string> {
  const [record] = await teller.rows<{ id: string }>(
    `select id from decision_record where decision_id = $1 and kind = $2 order by recorded_at desc, id desc limit 1`,
    [id, kind],
  );
  return record?.id ?? '';
}
