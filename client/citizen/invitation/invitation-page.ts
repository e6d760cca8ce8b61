import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { invitationHref } from '../addresses/invitation.ts';
import { InvitationPage, InvitationPageQuery } from './InvitationPage.tsx';

const Reply = graphql(`
  mutation ReplyToInvitation($token: String!, $reply: InvitationReply!, $reason: Text!) {
    done: replyToInvitation(token: $token, reply: $reply, reason: $reason) {
      __typename
      ...Refused_form
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawInvitation($token: String!, $reason: Text!) {
    done: withdrawInvitation(token: $token, reason: $reason) {
      __typename
      ...Refused_form
    }
  }
`);

const HandIn = graphql(`
  mutation HandInStatement($token: String!, $input: WrittenStatementInput!) {
    done: handInStatement(token: $token, input: $input) {
      __typename
      ...Refused_form
    }
  }
`);

const Name = graphql(`
  mutation NameMyStatements($token: String!, $named: Boolean!) {
    done: nameMyStatements(token: $token, named: $named) {
      __typename
      ...Refused_form
    }
  }
`);

type Action = (form: SentForm, io: Io, token: string) => Promise<Posted>;
type Done = { __typename: 'InvitationLetter' } | ({ __typename: 'Refusal' } & Parameters<typeof refused>[0]);

/** Answer to a post: back to the letter at the part that changed, or the form with its errors. */
const after = (
  { done }: { done: Done },
  token: string,
  part: string,
  nameOf?: (field: string) => string,
): Posted =>
  done.__typename === 'Refusal' ? refused(done, nameOf) : { redirect: `${invitationHref(token)}#${part}` };

const reply: Action = async (form, io, token) => {
  const answer = form.text('reply');
  if (answer !== 'ACCEPT' && answer !== 'DECLINE')
    return { errors: [{ message: '请选择参加还是不能参加。', field: 'reply' }] };
  const reason = answer === 'DECLINE' ? form.text('reason') : '';
  return after(await io.execute(Reply, { token, reply: answer, reason }), token, 'dafu');
};

const withdraw: Action = async (form, io, token) =>
  after(await io.execute(Withdraw, { token, reason: form.text('withdrawReason') }), token, 'dafu', (field) =>
    field === 'reason' ? 'withdrawReason' : field,
  );

const write: Action = async (form, io, token) => {
  const input = {
    text: form.text('text'),
    named: form.checked('named'),
    idempotencyKey: form.text('idempotencyKey'),
  };
  return after(await io.execute(HandIn, { token, input }), token, 'yijian');
};

const name =
  (named: boolean): Action =>
  async (_form, io, token) =>
    after(await io.execute(Name, { token, named }), token, 'yijian');

const ACTIONS: Readonly<Record<string, Action>> = {
  reply,
  withdraw,
  write,
  name: name(true),
  unname: name(false),
};

const action = (form: SentForm, io: Io): Promise<Posted> => {
  const token = io.at.params.token ?? '';
  const chosen = ACTIONS[form.text('step')];
  return chosen ? chosen(form, io, token) : Promise.resolve({ redirect: invitationHref(token) });
};

/** Token of the reply link (答复链接), as the query's variables; to a token that opens nothing the page says just that. */
export const tokenIn = ({ params: { token = '' } }: { params: Readonly<Record<string, string>> }) => ({
  token,
});

export const invitationPage = page({
  document: InvitationPageQuery,
  variables: tokenIn,
  page: InvitationPage,
  meta: ({ letter }) => ({
    title: letter ? '列席邀请函' : '链接打不开',
    crumbs: [{ name: '列席邀请函' }],
    unlisted: true,
    dead: !letter,
  }),
  post: action,
});
