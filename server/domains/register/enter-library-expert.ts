import type { LibraryExpertInput } from '#schema/register/library-expert-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseLibraryExpert } from '#server/law/register/library-expert.ts';
import { expertFactsOf, holdLibrary, keepExpert, otherExperts } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 登记专家 (第二十一条): by one person of 司法局; another confirms them before anybody chooses them. */
export const enterLibraryExpert = defineCommand(
  'libraryExpert.entered',
  keepsLibrary,
  async (command, input: LibraryExpertInput) => {
    await holdLibrary(command);
    const facts = expertFactsOf(input);
    const ground = { others: await otherExperts(command, null), contactKept: false };
    const refusal = command.refusalOf(refuseLibraryExpert(facts, input, ground));
    if (refusal) return refusal;
    const expert = await keepExpert(command, input);
    command.about('libraryExpert', expert.id, expert.name);
    return expert.id;
  },
);
