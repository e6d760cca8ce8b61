import type { LibraryExpertInput } from '#schema/register/library-expert-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseLibraryChange, refuseLibraryExpert } from '#server/law/register/library-expert.ts';
import { expertFactsOf, loadLibraryExpert, otherExperts, sealExpertContact } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 修改专家资料: what is written anew is confirmed anew, by another person; until then nobody chooses them. */
export const saveLibraryExpert = defineCommand(
  'libraryExpert.saved',
  keepsLibrary,
  async (command, id: string, version: number, input: LibraryExpertInput) => {
    const expert = await loadLibraryExpert(command, id, version);
    const facts = expertFactsOf(input);
    const ground = { others: await otherExperts(command, id), contactKept: true };
    const refusal = command.refusalOf([
      ...refuseLibraryChange(expert),
      ...refuseLibraryExpert(facts, input, ground),
    ]);
    if (refusal) return refusal;
    const written = { enteredById: actorOf(command).id, enteredAt: command.now, confirmedById: null };
    Object.assign(expert, facts, written);
    await sealExpertContact(command, id, input);
    return id;
  },
);
