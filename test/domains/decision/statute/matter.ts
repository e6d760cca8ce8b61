import { type State, stateOf } from '#test/domains/decision/model/state.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A round as it lies in the tables. */
export interface RoundRow {
  id: string;
  no: number;
  version: number;
  opensOn: string | null;
  closesOn: string | null;
  open: boolean;
  opened: boolean;
  withdrawn: boolean;
  answered: boolean;
  shortened: boolean;
  laws: string[];
  /** Opinions that their authors did not take back. */
  opinions: string[];
  /** Of them, those without an outcome that somebody confirmed. */
  undisposed: string[];
}

export interface HearingRow {
  id: string;
  version: number;
  stage: string;
}

export interface LetterRow {
  id: string;
  version: number;
  kind: string;
  addressee: string;
  askedAs: string;
  digest: string;
  repliedOn: string | null;
  dueOn: string;
  unitId: string | null;
  interest: string | null;
  reply: string | null;
  treated: boolean;
  settled: boolean;
  recalled: boolean;
}

export interface ApprovalRow {
  id: string;
  version: number;
  kind: string;
  matterId: string;
  answer: string | null;
  digests: string;
}

/** A row of the catalogue as one edition has it. */
export interface ListedRow {
  hearing: string;
  methods: string[];
  steps: string[];
  laws: string[];
}

/** A matter as it lies in the tables, read past row security and without the product's reading. */
export interface Matter extends State {
  laws: string[];
  since: string | null;
  outside: boolean;
  adjustsId: string | null;
  /** Steps asked by all catalogue editions that bind it, without those it was released from (第三条第三款). */
  row: ListedRow | null;
  /** The rows of those editions, in the order of publication. */
  editions: ListedRow[];
  released: string[];
  /** The row in the edition published last, whenever the matter was decided. */
  edition: ListedRow | null;
  rounds: RoundRow[];
  hearings: HearingRow[];
  letters: LetterRow[];
  approvals: ApprovalRow[];
  late: { id: string; markOf: string | null; entry: boolean }[];
  successors: { id: string; no: string; phase: string }[];
  draft: string | null;
  /** 依法不予公开 as it was claimed last: whether it was reviewed, and whether draft or circumstances were changed since. */
  claim: { reviewed: boolean; changed: boolean } | null;
}

const ROUNDS = `select json_agg(json_build_object('id', c.id, 'no', c.round, 'version', c.version, 'opensOn', c.opens_on,
  'closesOn', c.closes_on, 'opened', c.opens_at is not null, 'withdrawn', c.withdrawn_at is not null,
  'open', c.opens_at <= app_now() and c.closes_at > app_now() and c.withdrawn_at is null,
  'answered', c.feedback_published_at is not null, 'laws', c.special_rules, 'shortened', c.shorten_reason is not null,
  'opinions', coalesce((select json_agg(s.comment_id order by s.comment_id) from comment_state s
    where s.consultation_id = c.id and s.status <> 'WITHDRAWN'), '[]'),
  'undisposed', coalesce((select json_agg(s.comment_id order by s.comment_id) from comment_state s
    where s.consultation_id = c.id and s.status <> 'WITHDRAWN' and not exists (select from disposition d
      where d.comment_id = s.comment_id and d.state = 'CONFIRMED')), '[]')) order by c.round)
  from consultation c where c.decision_id = d.id`;

/** Every edition in force on a day between the beginning and the discussion, or the end without one; where all are later, the first of them. */
const EDITIONS = `with listed as (
    select i.hearing, i.participation_methods as methods, i.required_steps as steps, i.special_rules as laws, v.published_on as day, v.version_no as no,
      lead(v.published_on) over (order by v.published_on, v.version_no) as replaced_on,
      lead(v.published_at) over (order by v.published_on, v.version_no) as replaced_at,
      row_number() over (order by v.published_on, v.version_no) as place
    from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
    where i.no = split_part(d.no, '-调', 1) and v.published_on is not null),
  span as (select coalesce((select s.happened_on from decision_step s where s.decision_id = d.id
    and s.kind = 'COLLECTIVE_DISCUSSION' and s.status = 'DONE'),
    case when d.phase in ('REJECTED', 'TERMINATED', 'ARCHIVED') then d.phase_since else app_today() end) as until)
  select json_agg(json_build_object('hearing', l.hearing, 'methods', l.methods, 'steps', l.steps, 'laws', l.laws) order by l.place)
  from listed l, span where (l.day <= until and (l.replaced_on is null or l.replaced_on > d.started_on
      or (l.replaced_on = d.started_on and l.replaced_at > d.started_at)))
    or (l.place = 1 and not exists (select from listed o where o.day <= until))`;

const LATEST = `select json_build_object('hearing', i.hearing, 'methods', i.participation_methods, 'steps', i.required_steps, 'laws', i.special_rules)
  from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
  where i.no = split_part(d.no, '-调', 1) and v.published_on is not null order by v.published_on desc, v.version_no desc limit 1`;

const READ = `select d.special_rules as laws, d.platform_since::text as since, d.adjusts_id as "adjustsId",
  d.outside_reason is not null as outside,
  d.released_steps as released, (${LATEST}) as edition, coalesce((${EDITIONS}), '[]') as editions,
  coalesce((${ROUNDS}), '[]') as rounds,
  coalesce((select json_agg(json_build_object('id', h.id, 'version', h.version, 'stage', h.stage) order by h.id)
    from hearing h where h.decision_id = d.id and h.notice_published_at is not null), '[]') as hearings,
  coalesce((select json_agg(json_build_object('id', q.id, 'version', q.version, 'kind', q.kind, 'addressee', q.addressee,
    'dueOn', q.due_on, 'askedAs', q.asked_as, 'digest', q.digest, 'repliedOn', q.replied_on, 'unitId', q.unit_id, 'interest', q.interest, 'reply', q.reply, 'treated', q.treated_at is not null,
    'settled', q.settled, 'recalled', q.recalled_at is not null) order by q.id)
    from inquiry q where q.decision_id = d.id), '[]') as letters,
  coalesce((select json_agg(json_build_object('id', a.id, 'version', a.version, 'kind', a.kind, 'matterId', coalesce(a.consultation_id, a.decision_id),
    'answer', a.answer, 'digests', a.facts::text) order by a.asked_at, a.id)
    from approval a where a.decision_id = d.id and a.recalled_at is null), '[]') as approvals,
  coalesce((select json_agg(json_build_object('id', r.id, 'markOf', r.late_entry_id, 'entry', r.kind = 'LATE_ENTRY') order by r.id)
    from decision_record r where r.decision_id = d.id and (r.late_entry_id is not null or r.kind = 'LATE_ENTRY')), '[]') as late,
  coalesce((select json_agg(json_build_object('id', x.id, 'no', x.no, 'phase', x.phase) order by x.no)
    from decision x where x.adjusts_id = d.id), '[]') as successors,
  (select digest from draft_version v where v.decision_id = d.id and v.frozen_at is not null order by v.no desc limit 1) as draft,
  (select json_build_object('reviewed', exists (select from decision_record v where v.decision_id = d.id
      and v.kind = 'NOT_PUBLIC_REVIEW' and v.content->>'claimId' = c.id::text),
    'changed', exists (select from decision_record f where f.decision_id = d.id and f.kind = 'FACTS' and f.recorded_at > c.recorded_at)
      or exists (select from decision_file f where f.decision_id = d.id and f.kind = 'DRAFT' and f.uploaded_at > c.recorded_at))
    from decision_record c where c.decision_id = d.id and c.kind = 'NOT_PUBLIC_CLAIM' order by c.recorded_at desc limit 1) as claim
  from decision d where d.id = $1`;

/** Reads it. */
export async function matterOf(database: TestDatabase, id: string): Promise<Matter> {
  const state = await stateOf(database, id);
  const [more] = await database.sql<Omit<Matter, keyof State | 'row'>>(READ, [id]);
  if (!more) throw new Error(`no decision ${id}`);
  return { ...state, ...more, row: together(more) };
}

/** The least it owes (目录的要求): what any of the editions names, the hearing among the steps. */
function together({ editions, released }: Pick<Matter, 'editions' | 'released'>): ListedRow | null {
  if (editions.length === 0) return null;
  const all = (of: (row: ListedRow) => readonly string[]) => [...new Set(editions.flatMap(of))];
  const heard = editions.some(({ hearing }) => hearing === 'YES') && !released.includes('HEARING');
  return {
    hearing: heard ? 'YES' : 'NO',
    methods: all(({ methods }) => methods),
    steps: all(({ steps }) => steps).filter((step) => !released.includes(step)),
    laws: all(({ laws }) => laws),
  };
}
