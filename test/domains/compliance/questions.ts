import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A duty as the console asks for it. */
export interface DutyTold {
  id: string;
  code: string;
  state: string;
  lateness: string | null;
  decisionNo: string;
  unitName: string | null;
  role: string;
  dueOn: string | null;
  left: string | null;
  day: string | null;
  reason: string | null;
  evidence: { label: string; path: string; saidOn: string | null; recordedOn: string | null } | null;
}

const DUTY = `id code state lateness decisionNo unitName role dueOn left day reason
  evidence { label path saidOn recordedOn }`;

export const PANEL = `query Panel($no: String!) { decision(no: $no) { duties { ${DUTY} } } }`;
export const LIST = `query List($filter: DutyFilter, $order: DutyOrder! = URGENCY, $first: Int = 100, $after: String) {
  duties(filter: $filter, order: $order, first: $first, after: $after) {
    nodes { ${DUTY} } total pageInfo { endCursor hasNextPage } } }`;
export const BOARD = `query Board($year: Int) { complianceBoard(year: $year) { today years decisions
  total { met due late unmet missing waived ahead notApplicable }
  units { unitId unitName decisions counts { met due late unmet missing waived ahead notApplicable } }
  rules { code counts { met due late unmet missing waived ahead notApplicable } } } }`;
export const REMINDER = '{ dutyReminder { today late missing soon } }';

/** The panel of one decision; null for whoever does not read its records. */
export async function panelOf(database: TestDatabase, actor: Actor | null, no: string) {
  const { data, errors } = await ask(database, actor, { query: PANEL, variables: { no } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { decision: { duties: DutyTold[] | null } }).decision.duties;
}

/** One duty of it. */
export async function dutyOf(database: TestDatabase, actor: Actor, no: string, code: string) {
  const found = (await panelOf(database, actor, no))?.find((duty) => duty.code === code);
  if (!found) throw new Error(`no duty ${code}`);
  return found;
}

/** Answer of a list query. */
export interface ListTold {
  nodes: DutyTold[];
  total: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

export async function listOf(
  database: TestDatabase,
  actor: Actor | null,
  variables: Record<string, unknown> = {},
): Promise<ListTold> {
  const { data, errors } = await ask(database, actor, { query: LIST, variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { duties: ListTold }).duties;
}
