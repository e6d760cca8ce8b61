import type { Person } from '#schema/identity/person.ts';
import type { Actor } from '#server/kernel/authority.ts';
import type { Finding } from '#server/law/refusal.ts';
import { HANDLER } from './comment.permissions.ts';

/** What forbids giving comments to this person (分办的对象); a stranger and one of another unit are told apart to nobody. */
export function refuseAssignee(actor: Actor | null, person: Person | null): Finding[] {
  if (!person || person.unitId !== actor?.unitId) return [stranger];
  if (!person.active) return [{ ...stranger, ...gone(person) }];
  return person.roles.includes(HANDLER) ? [] : [{ ...stranger, ...otherPost(person) }];
}

const stranger: Finding = {
  rule: 'R-32',
  basis: 'DESIGN',
  article: '意见办理规则',
  severity: 'BLOCK',
  code: 'ASSIGNEE_NOT_OF_UNIT',
  message: '意见只能分给本单位的人员办理。',
  fields: ['personId'],
  fix: '请从本单位在岗的经办人中选择。',
};

const gone = ({ name }: Person) => ({
  code: 'ASSIGNEE_INACTIVE',
  message: `${name}的账号已停用，不能再分给他办理。`,
});

const otherPost = ({ name }: Person) => ({
  code: 'ASSIGNEE_NOT_HANDLER',
  message: `${name}不是经办人，不能分给他办理。`,
});
