import type { AddressesInput } from '#schema/identity/person-input.ts';
import { Person } from '#schema/identity/person.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { addressesDraft } from './account-draft.ts';
import { refuseAddresses } from './refuse-addresses.ts';

/** 修改本人的联系方式: where a member of staff is notified of tasks; the audit does not repeat the addresses. */
export const saveMyAddresses = defineCommand(
  ['person.addressesSaved', '修改本人的联系方式'],
  signedIn,
  async (command, input: AddressesInput) => {
    const { id } = actorOf(command);
    const person = await loadById(command.em, Person, id, '该账号');
    command.about('person', id);
    const draft = addressesDraft(input);
    const refusal = command.refusalOf(refuseAddresses(draft));
    if (refusal) return refusal;
    Object.assign(person, draft);
    return id;
  },
);
