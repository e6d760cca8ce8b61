import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { scheduleInput } from '#test/domains/procedure/meeting-desk.ts';
import type { Matter } from '#test/domains/procedure/review-questions.ts';

/** 安排上会 as it is sent, without a leader asked by the way: the codes of the refusal, none where it was done. */
export async function scheduledBy(
  database: TestDatabase,
  matter: Matter,
  actor: Actor,
  given: object,
): Promise<string[]> {
  const { data, errors } = await ask(database, actor, {
    query: `mutation ($id: ID!, $version: Int!, $input: DiscussionScheduleInput!) {
      result: scheduleDiscussion(id: $id, version: $version, input: $input) {
        __typename ... on Refusal { findings { code } } } }`,
    variables: {
      id: matter.id,
      version: await matter.version(),
      input: await scheduleInput(database, given),
    },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { result } = data as unknown as { result: { findings?: { code: string }[] } };
  return (result.findings ?? []).map(({ code }) => code);
}
