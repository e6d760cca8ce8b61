import type { RegistrationFields } from '#schema/event/registration-input.ts';
import { refuseAuthor } from '#server/law/comment-author.ts';
import { refuseContact } from '#server/law/comment-contact.ts';
import { IdentityKind } from '#server/law/comment-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseRegistrant } from '#server/law/registration.ts';

/** What forbids these words (报名内容), whoever enters them. */
export const refuseWords = (input: RegistrationFields): Finding[] => [
  ...refuseRegistrant(input),
  ...refuseAuthor({ identity: IdentityKind.PERSON, name: input.name }),
  ...refuseContact({ contactKind: input.contactKind, contact: input.contact }),
];
