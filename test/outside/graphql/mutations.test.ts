/** 办理动作一行一个: the arguments, the words and the answer of a row are those of the contract. */
import 'reflect-metadata';
import { graphql, printType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { expect, it } from 'vitest';
// The words of a finding are known to the library once the contract was read.
import '#server/outside/wiring/contract.ts';
import { bool, id, Input, str, text, View } from '#schema/kernel/fields.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import {
  answering,
  arg,
  asked,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { Refusal } from '#server/law/refusal.ts';

@View('ActsDone')
class Done {
  readonly words = str();
}
@Input('ActsInput')
class Typed {
  readonly yes = bool();
}
const asDone = answering(Done, (_: Context, words: string) => ({ words }));

const Acts = mutations({
  actOnce: asDone('办一次', [byId, ofVersion, input(Typed)], async (_, rowId, version, { yes }) =>
    yes ? `${rowId} ${version}` : new Refusal([]),
  ),
  actAgain: mutation(
    String,
    '再办一次',
    [arg('note', () => text.opt('附注')), arg('unitId', id.opt), asked],
    (_, note, unitId, info) => JSON.stringify([note, unitId, info.fieldName]),
  ),
});

@Resolver()
class Answers {
  @Query(() => Done, { nullable: true })
  done(): Done | null {
    return null;
  }
}

const schema = await buildSchema({ resolvers: [Answers, Acts], validate: false });
const ask = async (source: string) => (await graphql({ schema, source, contextValue: {} })).data;

it('合同里的说明和参数就是这一行写的', () =>
  expect(printType(schema.getMutationType()!)).toBe(`type Mutation {
  """办一次"""
  actOnce(id: ID!, version: Int!, input: ActsInput!): ActsDoneOrRefusal!

  """再办一次"""
  actAgain(
    """附注"""
    note: Text
    unitId: ID
  ): String!
}`));

it('办成的读出来答复，不予办理的原样答复', async () => {
  const act = (yes: boolean) =>
    ask(
      `mutation { actOnce(id: "7", version: 3, input: { yes: ${yes} }) { __typename ... on ActsDone { words } } }`,
    );
  expect(await act(true)).toEqual({ actOnce: { __typename: 'ActsDone', words: '7 3' } });
  expect(await act(false)).toEqual({ actOnce: { __typename: 'Refusal' } });
});

it('没有填的参数是空值；问了什么也能知道', async () =>
  expect(await ask('mutation { actAgain(note: "好") }')).toEqual({ actAgain: '["好",null,"actAgain"]' }));
