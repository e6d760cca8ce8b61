/** Checks on a comment in the browser before it is sent, by the very rules the server will apply (提交前核对). */
import { errorsOf, type FormError, type SentForm } from '#client/form.ts';
import {
  type CommentPolicy,
  refuseCommentContent,
  refuseText,
} from '#server/law/consultation/comment-content.ts';
import { refuseQuote } from '#server/law/draft/clause-quote.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { authorIn, fieldIn, keptFiles, saidIn } from './comment-input.ts';

const missing = (field: string, message: string): FormError => ({ field, message });
const knows = (words: object, word: string) => Object.hasOwn(words, word);

const refuseStance = (form: SentForm) =>
  knows(Stance, form.text('stance')) ? [] : [missing('stance', '请选择您的态度。')];

/** Errors to correct in a new comment, in the order of the form. */
export function refuseCommentForm(form: SentForm, limits: CommentPolicy): FormError[] {
  const author = authorIn(form);
  const known = knows(IdentityKind, author.identity);
  const identity = known ? author.identity : IdentityKind.PERSON;
  const findings = refuseCommentContent({ ...saidIn(form), ...author, identity }, limits);
  const tooMany = keptFiles(form.values).length > limits.attachmentsMax;
  return [
    ...refuseStance(form),
    ...errorsOf({ findings }, fieldIn(form)).errors,
    ...(known ? [] : [missing('identity', '请选择以什么身份提出。')]),
    ...(author.contactKind && !author.contact ? [CONTACT_MISSING[author.contactKind]] : []),
    ...(tooMany ? [missing('files', `附件最多${limits.attachmentsMax}个，请去掉多余的。`)] : []),
  ];
}

const CONTACT_MISSING = {
  PHONE: missing('phone', '请填写手机号码，或者改选“不需要单独告诉我”。'),
  EMAIL: missing('email', '请填写电子邮箱，或者改选“不需要单独告诉我”。'),
} as const;

/** Errors of the field that quotes words of a clause, marked or chosen: they must stand in its text. */
export function refuseQuoteField(form: SentForm, clauses: readonly { no: string; text: string }[]) {
  const { clauseNo, quote } = saidIn(form);
  const clause = clauses.find(({ no }) => no === clauseNo);
  return errorsOf({ findings: refuseQuote(quote, clause?.text) }, fieldIn(form)).errors;
}

/** Errors to correct in the revision of a comment. */
export const refuseRevisionForm = (form: SentForm, { commentMaxChars }: CommentPolicy): FormError[] => [
  ...refuseStance(form),
  ...errorsOf({ findings: refuseText(form.text('text'), commentMaxChars, form.text('stance')) }).errors,
];
