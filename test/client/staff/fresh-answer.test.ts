/** After an action everything in scope is asked for anew: what was asked before it is no answer to what stands after it. */
import { ApolloLink, gql } from '@apollo/client';
import { Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { latestAnswer } from '#client/staff/ground/frame/latest-answer.ts';
import { deskClient } from '#client/staff/ground/frame/desk-client.ts';

const query = gql`
  query Site {
    site {
      __typename
      name
    }
  }
`;
const answer = (name: string): ApolloLink.Result => ({ data: { site: { __typename: 'SiteProfile', name } } });

it('办理以前问出去、还没有答复的，不当作办理以后的答复', async () => {
  const client = deskClient();
  const asked: Subject<ApolloLink.Result>[] = [];
  const house = new ApolloLink(() => {
    const one = new Subject<ApolloLink.Result>();
    asked.push(one);
    return one;
  });
  client.setLink(ApolloLink.from([latestAnswer(), house]));
  const seen: unknown[] = [];
  const watched = client
    .watchQuery<{ site: { name: string } }>({ query, fetchPolicy: 'cache-and-network' })
    .subscribe(({ data }) => seen.push(data?.site?.name));
  const fresh = client.refetchQueries({ include: 'active' });
  expect(asked).toHaveLength(2);
  asked[1]?.next(answer('办理以后'));
  asked[1]?.complete();
  await fresh;
  asked[0]?.next(answer('办理以前'));
  asked[0]?.complete();
  expect(seen.at(-1)).toBe('办理以后');
  watched.unsubscribe();
});
