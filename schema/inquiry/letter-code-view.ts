import { View, int, str } from '#schema/kernel/fields.ts';

/** Confirmation that a code was sent. */
@View('LetterCodeSent', '验证码已经发出')
export class LetterCodeSentView {
  readonly minutes = int('多少分钟内填写');
}

/** Proof that a right code gives, to be sent with the declaration, the signature or the answer. */
@View('LetterProof', '验证码正确')
export class LetterProofView {
  readonly proof = str('声明、署名、答复时附上的凭据');
}
