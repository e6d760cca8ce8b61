/** 验证码 of whoever answers by a link: asked for and typed on the form that it signs, and for two hours no more. */
import type { CookieName, Io, Posted, SealedCookie, SentForm } from '#client/form.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { At } from '#client/route.ts';
import { PROOF_HOURS } from '#server/law/procedure/letter-code.ts';
import { refused } from '../refused.ts';

const AskCode = graphql(`
  mutation AskLetterCode($token: String!) {
    done: askLetterCode(token: $token) {
      __typename
      ...Refused_form
    }
  }
`);

const EnterCode = graphql(`
  mutation EnterLetterCode($token: String!, $code: Text!) {
    done: enterLetterCode(token: $token, code: $code) {
      __typename
      ... on LetterProof {
        proof
      }
      ...Refused_form
    }
  }
`);

/** The button that asks for a code, by its name and value. */
export const CODE_STEP = { name: 'step', value: 'code' } as const;

/** Sealed cookie that stores the proof for one letter's address. */
export const PROOF_COOKIE = 'letter-proof';

const proofIn = ({ sealed }: At): string => (typeof sealed === 'string' ? sealed : '');

/** Whether this browser proved lately who answers. */
export const isProved = (at: At): boolean => proofIn(at) !== '';

const named = (path: string): CookieName => ({ name: PROOF_COOKIE, path });

const kept = (path: string, proof: string): SealedCookie => ({
  ...named(path),
  value: proof,
  minutes: PROOF_HOURS * 60,
});

type Answer = (proof: string) => Promise<Posted>;

/**
 * Answer to a form of a letter: either a code is sent and the form comes back with all that was typed; or the code, typed
 * now or proved before, proves who answers, and the answer is given.
 */
export async function answered(form: SentForm, io: Io, path: string, answer: Answer): Promise<Posted> {
  const token = io.at.params.token ?? '';
  if (form.text(CODE_STEP.name) === CODE_STEP.value) {
    const { done } = await io.execute(AskCode, { token });
    return done.__typename === 'Refusal' ? refused(done) : { errors: [] };
  }
  const code = form.text('code');
  if (code === '') return answer(proofIn(io.at));
  const { done } = await io.execute(EnterCode, { token, code });
  if (done.__typename === 'Refusal') return refused(done);
  const posted = await answer(done.proof);
  return 'redirect' in posted ? { ...posted, seal: [kept(path, done.proof)] } : posted;
}
