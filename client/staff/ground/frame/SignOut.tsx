import { useApolloClient } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { postLabels, words } from '#client/words.ts';
import { forgetDrafts } from './draft-store.ts';
import { doLeaving } from './leaving.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useViewer } from './viewer.ts';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in, and the way out: what was typed and what was read leave this device with them. */
export function SignOut() {
  const { name, roles, unit } = useViewer();
  const client = useApolloClient();
  const [, navigate] = useLocation();
  const leave = async () => {
    await client.mutate({ mutation: SignOutMutation }).catch(() => undefined);
    forgetDrafts();
    doLeaving();
    navigate(paths.signIn);
    await client.clearStore();
  };
  return (
    <>
      <p>
        {name}
        <span>{postLabels(roles, unit)}</span>
      </p>
      <p className="row">
        <a href={paths.account}>我的账号</a>
        <button type="button" onClick={() => void leave()}>
          {words.nav.signOut}
        </button>
      </p>
    </>
  );
}
