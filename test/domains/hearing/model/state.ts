import type { TestDatabase } from '#test/kernel/database.ts';

/** All stored data of one hearing, read past row security. */
export interface State {
  hearing: Record<string, unknown> & { id: string; stage: string; version: number; held_on: string | null };
  now: string;
  participants: Participant[];
  signUps: SignUp[];
  draw: Draw | null;
  entries: number;
  report: { published_at: string | null } | null;
  notices: string[];
}

/** A participant, as their row says. */
export interface Participant {
  id: string;
  side: string;
  receipt_no: string | null;
  declined_at: string | null;
  delivered_on: string | null;
  served_way: string | null;
  service_receipt_id: string | null;
  attended: boolean | null;
  signed_on: string | null;
  refusal_reason: string | null;
}

/** A sign-up, as its row says. */
export interface SignUp {
  id: string;
  attendance: string;
  side: string | null;
  place: number;
  receipt_no: string;
  submitted_at: string;
  withdrawn_at: string | null;
  confirmed_at: string | null;
  claim_by: string | null;
  lapsed_at: string | null;
}

/** The draw, as its row says. */
export interface Draw {
  pool: { receiptNo: string; side: string }[] | null;
  pool_published_at: string | null;
  drawn_at: string | null;
  drawn_by_id: string | null;
  result: { side: string; drawn: string[]; reserves: string[] }[] | null;
}

/** Sign-ups with what only a hearing's have, under the names of `SignUp`. */
const SIGN_UPS = `(select s.*, s.subject_id as hearing_id, s.signed_up_at as submitted_at, s.cancelled_at as withdrawn_at,
  a.attendance, a.side from sign_up s join sign_up_hearing a on a.sign_up_id = s.id)`;

const rowsOf = (table: string, order: string) =>
  `coalesce((select jsonb_agg(to_jsonb(x) order by ${order}) from ${table} x where x.hearing_id = h.id), '[]')`;

/** Stored state of this hearing. */
export async function stateOf(database: TestDatabase, id: string): Promise<State> {
  const [row] = await database.sql<{ state: Omit<State, 'now'>; now: Date }>(
    `select jsonb_build_object('hearing', to_jsonb(h),
      'participants', ${rowsOf('hearing_participant', 'x.position')},
      'signUps', ${rowsOf(SIGN_UPS, 'x.id')},
      'draw', (select to_jsonb(d) from hearing_draw d where d.hearing_id = h.id),
      'entries', (select count(*)::int from hearing_entry e where e.hearing_id = h.id),
      'report', (select to_jsonb(r) from hearing_report r where r.hearing_id = h.id),
      'notices', coalesce((select jsonb_agg(n.kind order by n.at, n.id) from hearing_notice n where n.hearing_id = h.id), '[]')
     ) as state, app_now() as now from hearing h where h.id = $1`,
    [id],
  );
  if (!row) throw new Error(`no hearing ${id}`);
  return { ...row.state, now: row.now.toISOString() };
}
