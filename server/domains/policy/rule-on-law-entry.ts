import { LawEntry } from '#schema/policy/law-entry.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { refuseEarlyDay, refuseLawEntry, refuseLawRuling } from '#server/law/policy/law-entry.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { notifyOfLaw } from './notify-of-law.ts';
import { keepLaws } from './policy.permissions.ts';

const load = (command: CommandContext, id: string, version: number) =>
  loadForChange(command.em, LawEntry, id, version, '这一版专门规定');

/** 确认专门规定: by another person of 司法局 than who proposed it; from its day on every matter it is on is judged by it. */
export const confirmLawEntry = defineCommand(
  ['law.confirmed', '确认专门规定'],
  keepLaws,
  async (command, id: string, version: number) => {
    const entry = await load(command, id, version);
    command.about('law', id, entry.label);
    const refusal = command.refusalOf([
      ...refuseLawRuling(entry.state),
      ...refuseSamePerson(command.actor?.id ?? '', [entry.proposedById], '这一版专门规定'),
      ...(entry.ends ? refuseEarlyDay(entry.fromDay, command.today) : refuseLawEntry(entry, command.today)),
    ]);
    if (refusal) return refusal;
    await rule(command, entry, LawEntryState.CONFIRMED, '');
    command.publish('policy', 'catalogue', 'site');
    return id;
  },
);

/** 退回专门规定: with the changes to be made before it is proposed again; nothing of it was in force. */
export const returnLawEntry = defineCommand(
  ['law.returned', '退回专门规定'],
  keepLaws,
  async (command, id: string, version: number, reason: string) => {
    const entry = await load(command, id, version);
    command.about('law', id, entry.label);
    const refusal = command.refusalOf([...refuseLawRuling(entry.state), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    await rule(command, entry, LawEntryState.RETURNED, reason);
    return id;
  },
);

async function rule(command: CommandContext, entry: LawEntry, state: LawEntryState, ruling: string) {
  Object.assign(entry, { state, ruling, ruledById: command.actor?.id ?? null, ruledAt: command.now });
  await notifyOfLaw(command, state === LawEntryState.CONFIRMED ? 'passReview' : 'returnReview', entry);
}
