import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { withKind } from '#test/kernel/paper-steps.ts';
import { type Answer, ANSWERS, MEETING } from './samples.ts';

/** The room with its people, on 2026-11-23 before nine in Shanghai. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-11-23T00:30:00Z' });
  const people = await buildPeople(database);
  const contract = await buildContract();
  const { office } = people.units;
  const leader = await buildActor(database, office, [Role.GOV_LEADER]);
  const secondOffice = await buildActor(database, office, [Role.GOV_OFFICE_STAFF], '政办丁');

  /** Sends a mutation with the types the contract gives its arguments. */
  const send = async (actor: Actor | null, name: string, asking: Record<string, unknown>) => {
    const variables = withKind('MEETING', name, asking);
    const field = contract.getMutationType()?.getFields()[name];
    const args = field?.args ?? [];
    const asked = ANSWERS[field?.type.toString().replace('!', '') ?? ''] ?? '';
    const given = args.filter((one) => one.name in variables);
    const declared = given.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
    const passed = given.map((one) => `${one.name}: $${one.name}`).join(', ');
    const query = `mutation(${declared}) { result: ${name}(${passed}) { ${asked} } }`;
    return ask(database, actor, { query, variables });
  };
  const resultOf = (answer: ExecutionResult<unknown>): Answer => {
    const { result: told } = (answer.data ?? {}) as { result?: Answer & { meeting?: Answer } };
    // A step of the review answers with the paper and in it the meeting; an import answers with the meeting beside its parts.
    const result = told && 'placed' in told ? told : (told?.meeting ?? told);
    if (!result) throw new Error(JSON.stringify(answer.errors));
    return result;
  };
  /** The same, where it must be done or refused, never fail. */
  const action = async (actor: Actor | null, name: string, variables: Record<string, unknown>) =>
    resultOf(await send(actor, name, variables));
  /** The same, where it must be done. */
  const done = async (actor: Actor | null, name: string, variables: Record<string, unknown>) => {
    const answer = await action(actor, name, variables);
    if (answer.findings) throw new Error(`${name}: ${JSON.stringify(answer.findings)}`);
    return answer;
  };
  const read = async (actor: Actor | null, no: string): Promise<Answer | null> => {
    const query = `query($no: String!) { result: meeting(no: $no) { ${MEETING} } }`;
    const { data, errors } = await ask(database, actor, { query, variables: { no } });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { result: Answer | null }).result;
  };
  /** Stored rows of meetings: a refusal leaves them as they were. */
  const stored = () =>
    database.sql(`select m.*, (select json_agg(i order by i.position) from agenda_item i where i.meeting_id = m.id),
      (select json_agg(n) from meeting_notice n where n.meeting_id = m.id),
      (select json_agg(t) from meeting_minutes t where t.meeting_id = m.id) as minutes from meeting m order by m.no`);
  /** Refused with these codes, and nothing is other than it was. */
  const refused = async (codes: readonly string[], ...asked: Parameters<typeof action>) => {
    const before = await stored();
    expect(codesOf(await action(...asked))).toEqual(codes);
    expect(await stored()).toEqual(before);
  };
  /** Key of the latest change of this record, for the one who answers it. */
  const changeOf = async (subject: string | undefined) => {
    const rows = await database.sql<{ id: string }>(
      'select id from proposed_change where subject = $1 order by proposed_at desc, id desc limit 1',
      [subject],
    );
    return { id: rows[0]?.id };
  };
  return {
    changeOf,
    database,
    people: { ...people, leader, secondOffice },
    send,
    action,
    done,
    read,
    stored,
    refused,
  };
}

/** The codes of what stands in the way. */
export const codesOf = ({ findings = [] }: Answer) => findings.map(({ code }) => code);
