import type { ApolloClient } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import { type Fault, faultOf } from './fault.ts';
import { type Finding, findingsOf, type RefusalFragment } from './refusal.ts';

/** Answer to a mutation that is not refused. */
export type Answer<Data> = Exclude<
  NonNullable<Data[Exclude<keyof Data, '__typename'>]>,
  { __typename: 'Refusal' }
>;

/** Result of a command: done, refused by law, or failed otherwise. */
export type Outcome<Result> = { done: Result } | { refusal: readonly Finding[] } | { fault: Fault };

const rootOf = (data: object): unknown => Object.entries(data).find(([name]) => name !== '__typename')?.[1];

const refused = (root: unknown): root is FragmentType<typeof RefusalFragment> =>
  (root as { __typename?: string } | null)?.__typename === 'Refusal';

/** Sends one mutation; nothing is thrown. */
export async function runCommand<Data extends object, Variables extends Record<string, unknown>>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Answer<Data>>> {
  try {
    const { data } = await client.mutate<Data, Record<string, unknown>>({ mutation, variables });
    const root = rootOf(data as object);
    return refused(root) ? { refusal: findingsOf(root) } : { done: root as Answer<Data> };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Whether warnings of this mutation can be taken upon oneself. */
export const takesAcknowledgement = ({ definitions }: { definitions: TypedDocumentNode['definitions'] }) =>
  definitions.some(
    (one) =>
      'variableDefinitions' in one &&
      one.variableDefinitions?.some(({ variable }) => variable.name.value === 'acknowledged'),
  );
