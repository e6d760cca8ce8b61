import type { Person } from '#schema/identity/person.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { endSessions } from './end-sessions.ts';
import { endWaits } from './end-waits.ts';
import { newPassword } from './new-password.ts';
import { hashPassword } from './password.ts';

/** Gives an account a new one-time password (初始密码): its sessions and lock-outs end, and so does the 统一身份认证: whoever had the old password may have linked their own. */
export async function issuePassword(command: CommandContext, person: Person): Promise<string> {
  const password = newPassword();
  person.passwordHash = await hashPassword(password);
  person.mustChangePassword = true;
  person.singleSignOn = null;
  await endSessions(command, person.id);
  await endWaits(command, person.id);
  return password;
}
