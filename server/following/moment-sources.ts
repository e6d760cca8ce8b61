import { type RawBuilder, sql } from 'kysely';
import { CLOSING_DAYS } from '#server/law/following/following.ts';
import { MomentKind } from '#server/law/following/following-words.ts';

/** One source of what is told: every row is something public, under the key of the record it is taken from. */
type Source = RawBuilder<unknown>;

/** A kind by the value of a column. */
const kindBy = (column: string, kinds: Readonly<Record<string, MomentKind>>) =>
  sql`case ${sql.ref(column)} ${sql.join(
    Object.entries(kinds).map(([value, kind]) => sql`when ${sql.lit(value)} then ${sql.lit(kind)}`),
    sql` `,
  )} end`;

const among = (values: Readonly<Record<string, MomentKind>>) =>
  sql.join(Object.keys(values).map((value) => sql.lit(value)));

const SHANGHAI = sql.lit('Asia/Shanghai');
const lastDay = (day: string) => sql`to_char(${sql.ref(day)}, 'FMYYYY年FMMM月FMDD日')`;
const CONSULTATION_PATH = sql`'/zhengji/' || c.no || '/' || c.round`;

const OPENED: Source = sql`
  select 'opened:' || c.id as key, ${sql.lit(MomentKind.CONSULTATION_OPENED)} as kind, c.opens_at as at,
    c.no as decision_no, c.unit_id, c.title, ${CONSULTATION_PATH} as path,
    '截止日为' || ${lastDay('c.closes_on')} || '。' as detail
  from consultation c where c.opens_at is not null`;

/** Its last day follows from the consultation as it stands: when it is moved, what was noticed of the former day is not told anew. */
const CLOSING: Source = sql`
  select 'closing:' || c.id || ':' || c.closes_on, ${sql.lit(MomentKind.CONSULTATION_CLOSING)},
    c.closes_at - make_interval(days => ${sql.lit(CLOSING_DAYS)}), c.no, c.unit_id, c.title, ${CONSULTATION_PATH},
    ${lastDay('c.closes_on')} || '是最后一天。'
  from consultation c
  where c.opens_at < c.closes_at - make_interval(days => ${sql.lit(CLOSING_DAYS)}) and c.withdrawn_at is null
    and c.closes_at > app_now()`;

const OF_CONSULTATIONS = {
  EXTENDED: MomentKind.CONSULTATION_EXTENDED,
  SHORTENED: MomentKind.CONSULTATION_SHORTENED,
  WITHDRAWN: MomentKind.CONSULTATION_WITHDRAWN,
  CORRECTED: MomentKind.CONSULTATION_CORRECTED,
} as const;

const CONSULTATION_NOTICES: Source = sql`
  select 'notice:' || n.id, ${kindBy('n.kind', OF_CONSULTATIONS)}, n.at, c.no, c.unit_id, c.title, ${CONSULTATION_PATH},
    case when n.to_closes_on is null then '' else '截止日改为' || ${lastDay('n.to_closes_on')} || '。' end || n.reason
  from consultation_notice n join consultation c on c.id = n.consultation_id
  where n.kind in (${among(OF_CONSULTATIONS)})`;

const OF_HEARINGS = {
  NOTICE: MomentKind.HEARING_ANNOUNCED,
  POSTPONED: MomentKind.HEARING_MOVED,
  CANCELLED: MomentKind.HEARING_CANCELLED,
  REPORT: MomentKind.HEARING_REPORTED,
} as const;

const dayAt = (instant: string) =>
  sql`to_char(${sql.ref(instant)} at time zone ${SHANGHAI}, 'FMYYYY年FMMM月FMDD日HH24:MI')`;

const HEARING_NOTICES: Source = sql`
  select 'hearing:' || n.id, ${kindBy('n.kind', OF_HEARINGS)}, n.at, d.no, h.unit_id, h.name, '/tingzheng/' || h.no,
    case when n.kind = 'CANCELLED' then coalesce(h.cancel_reason, '')
      when n.kind = 'REPORT' or h.held_on is null then ''
      else ${lastDay('h.held_on')} || coalesce(h.starts_at, '') || '，' || coalesce(h.place, '') || '。' end
  from hearing_notice n join hearing h on h.id = n.hearing_id join decision d on d.id = h.decision_id
  where n.kind in (${among(OF_HEARINGS)})`;

const OF_EVENTS = {
  ANNOUNCED: MomentKind.EVENT_ANNOUNCED,
  POSTPONED: MomentKind.EVENT_MOVED,
  CANCELLED: MomentKind.EVENT_CANCELLED,
  REPORTED: MomentKind.EVENT_REPORTED,
} as const;

const EVENT_NOTICES: Source = sql`
  select 'event:' || n.id, ${kindBy('n.kind', OF_EVENTS)}, n.at, d.no, e.unit_id, e.title, '/kaifang/' || e.no,
    case when n.kind = 'CANCELLED' then coalesce(e.cancel_reason, '') when n.kind = 'REPORTED' then ''
      else ${dayAt('e.starts_at')} || '，' || e.place || '。' end
  from event_notice n join event e on e.id = n.event_id left join decision d on d.id = e.decision_id
  where n.kind in (${among(OF_EVENTS)})`;

const ACTIVITIES: Source = sql`
  select 'activity:' || a.id, ${sql.lit(MomentKind.ACTIVITY_ANNOUNCED)}, a.published_at, d.no, d.lead_unit_id, a.title,
    '/huodong/' || d.no || '/' || a.seq, ${dayAt('a.starts_at')} || '开始。'
  from public_activity a join decision d on d.id = a.decision_id where a.published_at is not null`;

const REPORTS: Source = sql`
  select 'report:' || r.id, ${sql.lit(MomentKind.REPORT_PUBLISHED)}, r.published_at, c.no, c.unit_id, c.title,
    '/fankui/' || c.no || '/' || c.round, ''
  from adoption_report r join consultation c on c.id = r.consultation_id where r.published_at is not null`;

const DRAFTS: Source = sql`
  select 'draft:' || v.id, ${sql.lit(MomentKind.DRAFT_PUBLISHED)}, v.published_at, d.no, d.lead_unit_id, d.title,
    '/juece/' || d.no || '/caoan/' || v.no, '第' || v.no || '稿。'
  from draft_version v join decision d on d.id = v.decision_id
  where v.published_at is not null and v.consultation_id is null`;

const CORRECTIONS: Source = sql`
  select 'correction:' || k.id, ${sql.lit(MomentKind.DECISION_CORRECTED)}, k.published_at, d.no, d.lead_unit_id, d.title,
    '/juece/' || d.no, k.reason
  from correction k join decision d on d.id = k.decision_id
  where k.published_at is not null and k.subject = 'PUBLICATION'`;

/** What everybody reads in the tables themselves: read with the sight of the public, so that nothing else can be told. */
export const PUBLIC_SOURCES: readonly Source[] = [
  OPENED,
  CLOSING,
  CONSULTATION_NOTICES,
  HEARING_NOTICES,
  EVENT_NOTICES,
  ACTIVITIES,
  REPORTS,
  DRAFTS,
  CORRECTIONS,
];

const OF_RECORDS = {
  PUBLICATION: MomentKind.DECISION_PUBLISHED,
  SUSPENSION: MomentKind.DECISION_SUSPENDED,
  RESUMPTION: MomentKind.DECISION_RESUMED,
  TERMINATION: MomentKind.DECISION_TERMINATED,
  REPEAL: MomentKind.DECISION_REPEALED,
  COMPLETION: MomentKind.DECISION_COMPLETED,
  DISCUSSION: MomentKind.DECISION_REJECTED,
} as const;

/** Of each of these the public reads that it happened; of an ending also why. What was entered late happened long before, a correction is no event. */
const RECORDS: Source = sql`
  select 'record:' || r.id as key, ${kindBy('r.kind', OF_RECORDS)} as kind, r.recorded_at as at, d.no as decision_no,
    d.lead_unit_id as unit_id, d.title, '/juece/' || d.no as path,
    case when r.kind in ('TERMINATION', 'REPEAL') then coalesce(r.content ->> 'reason', '') else '' end as detail
  from decision_record r join decision d on d.id = r.decision_id
  where r.kind in (${among(OF_RECORDS)}) and r.late_entry_id is null and r.replaces_id is null
    and (r.kind <> 'DISCUSSION' or r.content ->> 'result' = 'REJECT')
    and (r.kind not in ('SUSPENSION', 'RESUMPTION', 'COMPLETION') or exists (select from decision_record p
      where p.decision_id = r.decision_id and p.kind = 'PUBLICATION'))`;

/** A cancelled activity keeps no instant of its own: the audit has it. */
const CANCELLED_ACTIVITIES: Source = sql`
  select 'cancelled:' || a.id, ${sql.lit(MomentKind.ACTIVITY_CANCELLED)}, v.at, d.no, d.lead_unit_id, a.title,
    '/huodong/' || d.no || '/' || a.seq, coalesce(a.cancelled_reason, '')
  from public_activity a join decision d on d.id = a.decision_id
  join audit_event v on v.action = 'activity.cancelled' and v.outcome = 'DONE' and v.target_id = a.id::text
  where a.published_at is not null and a.state = 'CANCELLED'`;

/** What is public of records that are not: read with the system's sight, and only these columns. */
export const RECORDED_SOURCES: readonly Source[] = [RECORDS, CANCELLED_ACTIVITIES];
