import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';
import { returnedIn } from './single-sign-on.ts';

/** 关联统一身份认证: who came back from there and is signed in here; asks for what a sign-in asks for. */
export const linkSingleSignOn = defineCommand(
  'person.singleSignOnLinked',
  signedIn,
  async (command, password: string, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const { subject, findings } = await toLink(command, person);
    if (findings.length === 0)
      findings.push(...(await refuseOwnIdentity(command, person, { password, code, passkey })));
    const refusal = command.refusalOf(findings);
    if (refusal) return refusal;
    person.singleSignOn = subject;
    command.cookies.singleSignOn = null;
    return person.id;
  },
);

async function toLink(command: CommandContext, { id }: Person) {
  const findings: Finding[] = [];
  const returned = await returnedIn(command);
  if ('code' in returned) return { subject: null, findings: [returned] };
  const { subject } = returned;
  const holder = await command.em.findOne(Person, { singleSignOn: subject });
  if (holder && holder.id !== id) findings.push(TAKEN);
  return { subject, findings };
}

const TAKEN = r93.block('SINGLE_SIGN_ON_TAKEN')`
  这个身份已经关联了另一个账号。
  换自己的身份认证；确是自己的，请系统管理员核对那个账号。`;
