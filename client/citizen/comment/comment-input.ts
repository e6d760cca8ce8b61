/** A comment's form as the contract takes it (意见表单). */
import type { CommentInput, CommentRevisionInput } from '#client/graphql/graphql.ts';
import type { SentForm } from '#client/form.ts';
import { quoteFrom } from './quote-field.ts';
import { onceIn } from '../once-in.ts';
import { wordingIn } from './rest-field.ts';

/** Every field that travels from the form to the check and on, by name. */
export const FIELDS = [
  'consultationId',
  'idempotencyKey',
  'noticeVersion',
  'clauseNo',
  'quote',
  'stance',
  'text',
  'suggestedText',
  'identity',
  'name',
  'organisation',
  'contactKind',
  'phone',
  'email',
  'region',
  'showText',
  'showName',
  'attachmentTokens',
  'attachmentNames',
  'removeFile',
] as const;

const filled = (text: string) => text || null;

/** Content of an opinion as it was typed; the same on a first form and on a correction. */
export const saidIn = (form: SentForm) => ({
  stance: form.text('stance') as CommentInput['stance'],
  clauseNo: filled(form.text('clauseNo')),
  quote: quoteFrom(form.text('quote')),
  text: form.text('text'),
  suggestedText: filled(wordingIn(form)),
  showText: form.text('showText') === 'yes',
  showName: form.checked('showName'),
});

/** Author of a comment: whoever chose to be anonymous leaves no name, even if the fields held one before. */
export function authorIn(form: SentForm) {
  const identity = form.text('identity') as CommentInput['identity'];
  const named = identity !== 'ANONYMOUS';
  const reached = form.text('contactKind') === 'PHONE' || form.text('contactKind') === 'EMAIL';
  return {
    identity,
    name: named ? filled(form.text('name')) : null,
    organisation: identity === 'ORGANISATION' ? filled(form.text('organisation')) : null,
    contactKind: reached ? (form.text('contactKind') as NonNullable<CommentInput['contactKind']>) : null,
    contact: reached ? filled(form.text(contactField(form))) : null,
  };
}

/** Files already stored, without those that were taken out again. */
export function keptFiles(values: Readonly<Record<string, readonly string[]>>) {
  const [tokens, names, removed] = [values.attachmentTokens, values.attachmentNames, values.removeFile];
  return (tokens ?? []).flatMap((token, index) =>
    removed?.includes(token) ? [] : [{ token, name: names?.[index] ?? '' }],
  );
}

export const commentIn = (form: SentForm): CommentInput => ({
  consultationId: form.text('consultationId'),
  ...onceIn(form),
  attachmentTokens: keptFiles(form.values).map(({ token }) => token),
  ...saidIn(form),
  ...authorIn(form),
  region: filled(form.text('region')),
});

export const revisionIn = (form: SentForm): CommentRevisionInput => ({
  ...saidIn(form),
  version: Number(form.text('version')) || 0,
});

/** Field that the contact is written in, by the chosen way of notification. */
const contactField = (form: SentForm) => (form.text('contactKind') === 'EMAIL' ? 'email' : 'phone');

/** Where a field of the contract stands in the form. */
export const fieldIn =
  (form: SentForm) =>
  (field: string): string => {
    if (field === 'contact') return form.text('contactKind') === 'NONE' ? 'contactKind' : contactField(form);
    if (field.startsWith('quote')) return 'quote';
    return field === 'attachments' || field === 'attachmentTokens' ? 'files' : field;
  };
