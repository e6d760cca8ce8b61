import { type State, stateOf } from '#test/decision/model/state.ts';
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

/** A matter as it lies in the tables, read past row security and without the product's reading. */
export interface Matter extends State {
  laws: string[];
  since: string | null;
  outside: boolean;
  adjustsId: string | null;
  row: { hearing: string; methods: string[]; steps: string[] } | null;
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

const READ = `select d.special_rules as laws, d.platform_since::text as since, d.adjusts_id as "adjustsId",
  d.outside_reason is not null as outside,
  (select json_build_object('hearing', i.hearing, 'methods', i.participation_methods, 'steps', i.required_steps)
    from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
    where i.no = split_part(d.no, '-调', 1) and v.stage = 'PUBLISHED') as row,
  coalesce((${ROUNDS}), '[]') as rounds,
  coalesce((select json_agg(json_build_object('id', h.id, 'version', h.version, 'stage', h.stage) order by h.id)
    from hearing h where h.decision_id = d.id and h.notice_published_at is not null), '[]') as hearings,
  coalesce((select json_agg(json_build_object('id', q.id, 'version', q.version, 'kind', q.kind, 'addressee', q.addressee,
    'dueOn', q.due_on, 'unitId', q.unit_id, 'interest', q.interest, 'reply', q.reply, 'treated', q.treated_at is not null,
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
  const [more] = await database.sql<Omit<Matter, keyof State>>(READ, [id]);
  if (!more) throw new Error(`no decision ${id}`);
  return { ...state, ...more };
}
