import { ROUND_FIELD } from '#client/citizen/addresses/terminal.ts';
import type { ApolloClient } from '@apollo/client';
import { receiptHref } from '#client/citizen/addresses.ts';
import { commentIn } from '#client/citizen/comment/comment-input.ts';
import { refuseUnsaidRest } from '#client/citizen/comment/rest-field.ts';
import type { Credential } from '#client/citizen/receipt/credential.ts';
import { groupedCode } from '#client/format.ts';
import { words } from '#client/words.ts';
import { element } from '../element.ts';
import { sentFormOf } from '../sent-form.ts';
import { forgetDraft } from './draft-store.ts';

type Submit = (form: HTMLFormElement) => Promise<Credential | null>;

/**
 * Sends the checked comment without leaving the page, so that a dropped connection loses nothing and can be tried
 * again with the same key; then goes on to the same receipt as the plain form. Until everything it needs is there,
 * the form is a plain one.
 */
export async function sendComment(form: HTMLFormElement, consultationId: string): Promise<void> {
  const submit = await loaded();
  const status = form.appendChild(element('div', { role: 'status' }));
  let busy = false;
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement) || submitter.value !== 'submit') return;
    // The page itself says that its question is still open.
    if (refuseUnsaidRest(sentFormOf(form)).length > 0) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    status.replaceChildren(element('p', { className: 'soft' }, '正在提交……'));
    submit(form).then(
      (receipt) => {
        if (!receipt) return sendPlain(form);
        // Whoever goes back before the receipt's own script has run is not offered what they have sent.
        forgetDraft(consultationId);
        openReceipt(receipt);
      },
      () => {
        busy = false;
        status.replaceChildren(unsent());
      },
    );
  });
}

/** The client is loaded before it is needed: what a browser failed to load once, it does not try again. */
async function loaded(): Promise<Submit> {
  const [{ apolloClient }, { SubmitCommentMutation }, { CombinedGraphQLErrors }] = await Promise.all([
    import('#client/apollo.ts'),
    import('#client/citizen/comment/submit-comment-mutation.ts'),
    import('@apollo/client/errors'),
  ]);
  const client: ApolloClient = apolloClient();
  // The receipt; null when the server has something to object, which it says itself; throws when it was not reached.
  return async (form) => {
    try {
      const input = commentIn(sentFormOf(form));
      const { data } = await client.mutate({ mutation: SubmitCommentMutation, variables: { input } });
      return data?.submitComment.__typename === 'CommentReceipt' ? data.submitComment : null;
    } catch (error) {
      if (CombinedGraphQLErrors.is(error)) return null;
      throw error;
    }
  };
}

/** Hands the codes to the receipt's page, which seals them and shows them once. */
function openReceipt({ receiptNo, lookupCode }: Credential): void {
  const form = element('form', { method: 'post', action: receiptHref(groupedCode(receiptNo)) });
  const { terminal: round } = document.documentElement.dataset;
  const fields = { receiptNo, lookupCode, ...(round === undefined ? {} : { [ROUND_FIELD]: round }) };
  for (const [name, value] of Object.entries(fields))
    form.append(element('input', { type: 'hidden', name, value }));
  document.body.append(form);
  form.submit();
}

function sendPlain(form: HTMLFormElement): void {
  form.append(element('input', { type: 'hidden', name: 'step', value: 'submit' }));
  form.submit();
}

const ADVICE = `网络断开了，或者服务暂时没有响应。请再按一次“${words.actions.submit}”；重复提交也只算一条。`;

const unsent = () =>
  element(
    'div',
    { className: 'note note--due', role: 'alert' },
    element('h2', {}, words.errors.kept),
    element('p', {}, ADVICE),
  );
