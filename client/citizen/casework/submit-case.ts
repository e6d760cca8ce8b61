import type { CaseInput } from '#client/graphql/graphql.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { FormError, Io, Posted, SentForm } from '#client/form.ts';
import { trapped } from '../FormTrap.tsx';
import { inOrder } from '../in-order.ts';
import { onceIn } from '../once-in.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { handOver } from '../receipt/hand-over.ts';
import { refused } from '../refused.ts';

const SubmitCase = graphql(`
  mutation SubmitCase($input: CaseInput!) {
    submitCase(input: $input) {
      ... on Receipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

/** Fields that a kind asks besides the words, the name and the contact. */
type Asked = Omit<
  CaseInput,
  'text' | 'name' | 'contactKind' | 'contact' | 'idempotencyKey' | 'noticeVersion'
>;

interface Found {
  /** Errors that the form itself finds. */
  against?: readonly FormError[];
  /** Its fields as they stand on the page. */
  order?: readonly string[];
}

/** Hands in a case item of any kind (提交来件): on to its receipt, or the form again. */
export async function submitCase(
  form: SentForm,
  io: Io,
  asked: Asked,
  { against = [], order = [] }: Found,
): Promise<Posted> {
  const stopped = trapped(form) ?? (against.length > 0 ? { errors: against } : null);
  if (stopped) return stopped;
  const { submitCase: done } = await io.execute(SubmitCase, {
    input: {
      ...asked,
      ...onceIn(form),
      text: form.text('text'),
      name: form.text('name') || null,
      ...reachIn(form),
    },
  });
  return done.__typename === 'Refusal' ? inOrder(refused(done, reachField(form)), order) : handOver(done);
}
