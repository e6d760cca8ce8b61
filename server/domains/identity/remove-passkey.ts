import { Passkey } from '#schema/identity/passkey.ts';
import { Person } from '#schema/identity/person.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { PASSKEY_GONE } from './passkey-findings.ts';
import { refuseOwnIdentity } from './refuse-own-password.ts';
import { withoutLeftovers } from './second-factor.ts';

/** 移除通行密钥, by the person themselves: asks for what a sign-in asks for. With the last factor the recovery codes go. */
export const removePasskey = defineCommand(
  'person.passkeyRemoved',
  signedIn,
  async (command, id: string, password: string, code: string | null, passkey: string | null) => {
    const person = await loadById(command.em, Person, actorOf(command).id, '该账号');
    command.about('person', person.id);
    const kept = await command.em.findOne(Passkey, { id, personId: person.id });
    const findings = kept
      ? await refuseOwnIdentity(command, person, { password, code, passkey })
      : [PASSKEY_GONE];
    const refusal = command.refusalOf(findings);
    if (refusal || !kept) return refusal ?? person.id;
    command.about('person', person.id, kept.name);
    await command.db.deleteFrom('passkey').where('id', '=', id).execute();
    await withoutLeftovers(command.db, person);
    return person.id;
  },
);
