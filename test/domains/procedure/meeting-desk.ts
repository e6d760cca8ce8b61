/** The meeting desk behind a decision's course: a test says which meeting and how it ended; the meeting is planned, held and closed by rows. */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A test's database, or the county of a journey. */
type Db = Pick<TestDatabase, 'sql'>;

/** Meeting that a matter is brought to. */
export interface PlannedWish {
  meetingKind?: string | null;
  meetingName?: string | null;
  meetingOn?: string | null;
}

/** How it was held; the day it was planned for unless said otherwise. */
export interface HeldWish {
  heldOn?: string | null;
  result?: string | null;
}

const USUAL = { meetingKind: 'EXECUTIVE', meetingName: '县政府第31次常务会议', meetingOn: '2026-12-02' };

/** A meeting of the government that is being prepared; its id. */
export async function planned({ sql }: Db, wish: PlannedWish = {}): Promise<string> {
  const { meetingKind, meetingName, meetingOn } = { ...USUAL, ...wish };
  const [{ id } = { id: '' }] = await sql<{ id: string }>(
    `insert into meeting (id, no, year, kind, unit_id, unit_ids, name, starts_at, ends_at, place, chair, stage,
       created_by_id, created_at, changed_at, review, version)
     select gen_random_uuid(), left($3, 4) || '-' || gen_random_uuid(), left($3, 4)::int, $1, p.unit_id, array[p.unit_id], $2,
       $3::text::date + time '09:00' at time zone 'Asia/Shanghai', $3::text::date + time '11:00' at time zone 'Asia/Shanghai',
       '县政府一号会议室', '县长丑', 'PLANNED', p.id, app_now(), app_now(), 'DRAFT', 1
     from person p where 'GOV_OFFICE_STAFF' = any(p.roles) order by p.id limit 1 returning id`,
    [meetingKind ?? USUAL.meetingKind, meetingName ?? '', meetingOn ?? USUAL.meetingOn],
  );
  return id;
}

const REGISTERED: Readonly<Record<string, string>> = {
  APPROVE: 'PASSED',
  REJECT: 'NOT_PASSED',
  DEFER: 'DEFERRED',
  REWORK: 'REWORK',
};

/** The meeting that the decision was brought to last is held and closed, its item with this result. */
export async function held({ sql }: Db, decisionId: string, wish: HeldWish = {}): Promise<boolean> {
  const [item] = await sql<{ id: string; meeting_id: string }>(
    `select i.id, i.meeting_id from agenda_item i join meeting m on m.id = i.meeting_id
     left join agenda_item_paper p on p.item_id = i.id
     where coalesce(i.decision_id, p.decision_id) = $1 and i.withdrawn_at is null
     order by m.created_at desc, m.id desc limit 1`,
    [decisionId],
  );
  if (!item) return false;
  await sql(
    `update meeting set stage = 'ENDED', announced_at = coalesce(announced_at, app_now()),
       opened_at = coalesce($2::date + time '09:00' at time zone 'Asia/Shanghai', starts_at),
       closed_at = coalesce($2::date + time '11:00' at time zone 'Asia/Shanghai', ends_at) where id = $1`,
    [item.meeting_id, wish.heldOn ?? null],
  );
  await sql(
    `update agenda_item set announced_at = coalesce(announced_at, app_now()), started_at = app_now(), ended_at = app_now()
     where id = $1 and ended_at is null`,
    [item.id],
  );
  await sql(
    `insert into agenda_outcome (item_id, result, result_text) values ($1, $2, '')
     on conflict (item_id) do update set result = excluded.result`,
    [item.id, REGISTERED[wish.result ?? 'APPROVE']],
  );
  return true;
}

/** Input of scheduling: the id of a meeting planned as the test says. */
export async function scheduleInput(
  database: Db,
  { meetingKind, meetingName, meetingOn, ...input }: PlannedWish & { meetingId?: string },
): Promise<object> {
  if (input.meetingId !== undefined) return input;
  const wish = Object.fromEntries(
    Object.entries({ meetingKind, meetingName, meetingOn }).filter(([, value]) => value !== undefined),
  );
  return { meetingId: await planned(database, wish), ...input };
}

/** The list of members: three where the office keeps none yet; each called as a record calls them. */
async function listed({ sql }: Db): Promise<Map<string, string>> {
  await sql(
    `insert into organ_member (id, unit_id, name, post, head, since)
     select gen_random_uuid(), p.unit_id, m.name, m.post, m.post = '县长', '2020-01-01'
     from (select unit_id from person where 'GOV_OFFICE_STAFF' = any(roles) order by id limit 1) p,
       (values ('甲', '副县长'), ('乙', '副县长'), ('丑', '县长')) m (name, post)
     where not exists (select from organ_member)`,
  );
  const rows = await sql<{ id: string; called: string }>(
    'select id, post || name as called from organ_member',
  );
  return new Map(rows.map(({ id, called }) => [called, id]));
}

/** The meeting that discussed the decision last. */
const DISCUSSED_AT = `(select i.meeting_id from agenda_item i join meeting m on m.id = i.meeting_id
  left join agenda_item_paper p on p.item_id = i.id
  where coalesce(i.decision_id, p.decision_id) = $1 and i.ended_at is not null order by m.created_at desc, m.id desc limit 1)`;

/** It was opened with the whole list. */
const OPENED_WITH = `insert into meeting_member (id, meeting_id, moment, member_id, name, post, head)
  select gen_random_uuid(), ${DISCUSSED_AT}, 'OPENED', o.id, o.name, o.post, o.head from organ_member o
  on conflict do nothing`;

/** Records attendance at the meeting that discussed the decision last: everybody but these. */
export async function attended(
  database: Db,
  decisionId: string,
  absent: readonly string[] = [],
): Promise<void> {
  await listed(database);
  await database.sql(OPENED_WITH, [decisionId]);
  await database.sql(
    `insert into meeting_attendance (meeting_id, members, recorded_by_id, recorded_at)
     select ${DISCUSSED_AT},
       (select jsonb_agg(jsonb_build_object('memberId', o.id, 'name', o.name, 'post', o.post, 'head', o.head,
         'present', not (o.post || o.name = any($2::text[])), 'reason', '')) from organ_member o),
       (select id from person where 'GOV_OFFICE_STAFF' = any(roles) order by id limit 1), app_now()
     on conflict (meeting_id) do update set members = excluded.members`,
    [decisionId, absent],
  );
}

/** The people of a record, by the names that the list of members has for them. */
async function people(database: Db, told: Told): Promise<object> {
  const { speakers, dissents, ...more } = told;
  const rest = Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'head'));
  const ids = await listed(database);
  const idOf = (name: string) => (name === '' ? '' : (ids.get(name) ?? crypto.randomUUID()));
  return {
    ...rest,
    ...(speakers === undefined ? {} : { speakerIds: (speakers ?? []).map(idOf) }),
    ...(dissents && { dissents: dissents.map(({ name, opinion }) => ({ memberId: idOf(name), opinion })) }),
  };
}

/** A record of a discussion as a test tells it. */
interface Told extends HeldWish {
  speakers?: string[] | null;
  head?: string | null;
  dissents?: { name: string; opinion: string }[];
  /** People who did not attend. */
  absent?: string[];
  fileIds?: string[];
}

/** Input of recording a discussion: the meeting is held and attended as the test says, its minutes are there. */
export async function discussionInput(
  database: Db,
  decisionId: string,
  { heldOn = null, result = null, absent = [], ...told }: Told,
): Promise<object> {
  if (await held(database, decisionId, { heldOn, result })) await attended(database, decisionId, absent);
  return {
    fileIds: await proofPaper(database, decisionId, RecordKind.DISCUSSION),
    ...(await people(database, told)),
  };
}
