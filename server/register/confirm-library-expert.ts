import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseLibraryConfirm } from '#server/law/register/library-expert.ts';
import { WRITTEN } from './library-expert.queries.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 核实专家入库: by another person of 司法局 than who wrote it. */
export const confirmLibraryExpert = defineCommand(
  'libraryExpert.confirmed',
  keepsLibrary,
  async (command, id: string, version: number) => {
    const expert = await loadLibraryExpert(command, id, version);
    const actor = actorOf(command);
    const refusal = command.refusalOf([
      ...refuseLibraryConfirm(expert),
      ...refuseSamePerson(actor.id, [expert.enteredById], WRITTEN),
    ]);
    if (refusal) return refusal;
    Object.assign(expert, { confirmedById: actor.id, since: expert.since ?? command.today });
    return id;
  },
);
