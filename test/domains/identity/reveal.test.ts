import { expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople, type People } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const REVEALS: Record<string, (people: People) => Actor> = {
  revealCallContact: ({ clerk }) => clerk,
  revealContact: ({ clerk }) => clerk,
  revealOriginal: ({ clerk }) => clerk,
  revealCase: ({ govOffice }) => govOffice,
  revealHearingContact: ({ clerk }) => clerk,
  revealInvitee: ({ govOffice }) => govOffice,
  revealRepresentative: ({ govOffice }) => govOffice,
  revealSignUp: ({ govOffice }) => govOffice,
  revealWrittenAnswer: ({ clerk }) => clerk,
};

it('查看联系方式的每一个入口都在表中', async () => {
  const mutations = (await buildContract()).getMutationType()?.getFields() ?? {};
  expect(
    Object.keys(mutations)
      .filter((name) => name.startsWith('reveal'))
      .toSorted(),
  ).toEqual(Object.keys(REVEALS).toSorted());
});

const asked = async (mutation: string, reason: string) => {
  // An answer is named by its place in a sheet, which is no id.
  const type = mutation === 'revealWrittenAnswer' ? 'String' : 'ID';
  const query = `mutation($id: ${type}!, $reason: Text!) { result: ${mutation}(id: $id, reason: $reason) { __typename } }`;
  const answer = await ask(database, REVEALS[mutation]?.(people) ?? null, {
    query,
    variables: { id: newId(), reason },
  });
  return codesOf(answer);
};

it.each(Object.keys(REVEALS))('%s：没有实质内容的不是理由', async (mutation) => {
  for (const reason of ['', '看看', '。。。。。', '     看', '1234567'])
    expect([reason, await asked(mutation, reason)]).toEqual([reason, ['BAD_USER_INPUT']]);
  expect(await asked(mutation, '核对本人的到场时间')).toEqual(['NOT_FOUND']);
});
