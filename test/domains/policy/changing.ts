import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';

export const REASON = '试行一季度后，按县政府常务会议要求延长受理期限。';

/** 本县设定: its house with two people of 司法局, one to propose and one to confirm. */
export async function openPolicy() {
  const database = await testDatabase();
  const people = await buildPeople(database);
  const { justiceStaff } = people;
  const second = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
  const ANSWER = `... on LocalPolicyVersion { version reason changedBy confirmedBy changedAt changedKeys values { key value } }
    ... on Refusal { findings { code fields basis article } }`;
  const propose = (
    baseVersion: number,
    values: { key: string; value: string }[],
    reason = REASON,
    actor = justiceStaff,
  ) =>
    ask(database, actor, {
      query: `mutation ($baseVersion: Int!, $values: [PolicyValueInput!]!, $reason: Text!) {
        result: proposePolicyChange(baseVersion: $baseVersion, values: $values, reason: $reason) { ${ANSWER} } }`,
      variables: { baseVersion, values, reason },
    });
  const waiting = async () =>
    (
      await database.sql<{ id: string; version: number }>(
        'select id, version from local_policy_proposal where ruled_at is null',
      )
    )[0];
  const confirm = async (actor = second, proposal?: { id: string; version: number }) =>
    ask(database, actor, {
      query: `mutation ($id: ID!, $version: Int!) { result: confirmPolicyChange(id: $id, version: $version) { ${ANSWER} } }`,
      variables: { ...(proposal ?? (await waiting())) },
    });
  const giveBack = async (reason: string, actor = second) =>
    ask(database, actor, {
      query: `mutation ($id: ID!, $version: Int!, $reason: Text!) {
        result: returnPolicyChange(id: $id, version: $version, reason: $reason) { ${ANSWER} } }`,
      variables: { ...(await waiting()), reason },
    });
  /** Proposed by one, confirmed by another. */
  const change = async (...said: Parameters<typeof propose>) => {
    const proposed = await propose(...said);
    const went = !proposed.errors && findingsOf(proposed, 'result').length === 0;
    return went ? confirm() : proposed;
  };
  const versions = async () =>
    (await database.sql<{ version: number }>('select version from local_policy_version order by 1')).map(
      ({ version }) => version,
    );
  return { database, people, second, propose, waiting, confirm, giveBack, change, versions };
}
