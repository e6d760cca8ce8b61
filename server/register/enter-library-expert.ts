import type { LibraryExpertInput } from '#schema/register/library-expert-view.ts';
import { LibraryExpert } from '#schema/register/library-expert.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseLibraryExpert } from '#server/law/register/library-expert.ts';
import { expertFactsOf, otherExperts, sealExpertContact } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 登记专家 (第二十一条): by one person of 司法局; another confirms them before anybody chooses them. */
export const enterLibraryExpert = defineCommand(
  'libraryExpert.entered',
  keepsLibrary,
  async (command, input: LibraryExpertInput) => {
    const facts = expertFactsOf(input);
    const ground = { others: await otherExperts(command, null), contactKept: false };
    const refusal = command.refusalOf(refuseLibraryExpert(facts, input, ground));
    if (refusal) return refusal;
    const { id: enteredById } = actorOf(command);
    const expert = command.em.create(LibraryExpert, { ...facts, enteredById, enteredAt: command.now });
    command.about('libraryExpert', expert.id, expert.name);
    await sealExpertContact(command, expert.id, input);
    return expert.id;
  },
);
