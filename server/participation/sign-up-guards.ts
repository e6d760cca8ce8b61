import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import type { SignUpInput } from '#schema/participation/activity-plan-input.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { refuseAuthor } from '#server/law/comment-author.ts';
import { refuseContact } from '#server/law/comment-contact.ts';
import { IdentityKind } from '#server/law/comment-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const LONGEST_NEEDS = 200;

/** What forbids these words of somebody who signs up (报名内容): a name to be called by, one way to be reached. */
export const refuseParticipant = ({ name, contactKind, contact, needs }: SignUpInput): Finding[] => [
  ...(blank(name) ? [required('NAME_REQUIRED', 'name', '姓名')] : []),
  ...(blank(contact) ? [required('CONTACT_REQUIRED', 'contact', '联系方式')] : []),
  ...refuseAuthor({ identity: IdentityKind.PERSON, name }),
  ...refuseContact({ contactKind, contact }),
  ...(Array.from(needs ?? '').length > LONGEST_NEEDS ? [longNeeds] : []),
];

/** One contact takes one seat; the activity is held by the statement before, so that nobody does so meanwhile. */
export async function alreadySignedUp(
  { em }: CommandContext,
  activityId: string,
  contactHmac: string,
): Promise<Finding[]> {
  const before = await em.count(ActivitySignUp, { activityId, contactHmac, cancelledAt: null });
  return before > 0 ? [twice] : [];
}

const ours = { rule: 'R-14', basis: 'DESIGN', article: '活动报名规则', severity: 'BLOCK' } as const;

const required = (code: string, field: string, what: string): Finding => ({
  ...ours,
  code,
  message: `没有填写${what}。`,
  fields: [field],
  fix: `填写${what}，活动有变化时用来告知。`,
});

const longNeeds: Finding = {
  ...ours,
  code: 'NEEDS_TOO_LONG',
  message: `需要的帮助超过${LONGEST_NEEDS}个字。`,
  fields: ['needs'],
  fix: '请精简。',
};

const twice: Finding = {
  ...ours,
  code: 'SIGNED_UP_BEFORE',
  message: '这个联系方式已经报过名。',
  fields: ['contact'],
  fix: '凭报名回执查询；一个联系方式报一人。',
};
