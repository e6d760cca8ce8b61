import type { Person } from '#schema/identity/person.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { HANDLER } from './comment.permissions.ts';

const r32 = provision('R-32', 'DESIGN', '意见办理规则');

/** Who is to handle them, with the posts they have today. */
export type Assignee = Pick<Person, 'id' | 'name' | 'unitId' | 'active' | 'roles'>;

/**
 * Reasons against assigning comments to this person (分办的对象); an unknown person and one of another unit get the
 * same answer.
 */
export function refuseAssignee(actor: Actor | null, person: Assignee | null): Finding[] {
  if (!person || person.unitId !== actor?.unitId) return [stranger];
  if (!person.active) return [gone(person)];
  return person.roles.includes(HANDLER) ? [] : [otherPost(person)];
}

const stranger = r32.block('ASSIGNEE_NOT_OF_UNIT', 'personId')`
  意见只能分给本单位的人员办理。
  请从本单位在岗的经办人中选择。`;

const gone = ({ name }: Assignee) => r32.block('ASSIGNEE_INACTIVE', 'personId')`
  ${name}的账号已停用，不能再由其办理。
  请从本单位在岗的经办人中选择。`;

const otherPost = ({ name }: Assignee) => r32.block('ASSIGNEE_NOT_HANDLER', 'personId')`
  ${name}不是经办人，不能由其办理。
  请从本单位在岗的经办人中选择。`;
