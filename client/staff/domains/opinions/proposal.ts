import type { ApolloClient } from '@apollo/client';
import type { ProposeDispositionMutationVariables } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { runCommand } from '#client/staff/ground/frame/run-command.ts';

const ProposeDisposition = standard('proposeDisposition');
const TakeBackDisposition = standard('takeBackDisposition');

/** An answer on its way, and how to take it back once it is there (撤回处理意见). */
export function proposal(client: ApolloClient, variables: ProposeDispositionMutationVariables) {
  let made = { id: '', version: 0 };
  return {
    run: async () => {
      const outcome = await runCommand(client, ProposeDisposition, variables);
      if ('done' in outcome) made = outcome.done;
      return outcome;
    },
    takeBack: () => runCommand(client, TakeBackDisposition, made),
  };
}
