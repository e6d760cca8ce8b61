import { Statute } from '#schema/statute/statute.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { refuseLawRuling } from '#server/law/policy/law-entry.ts';
import { refuseStatute } from '#server/law/statute/statute-entry.ts';
import { notifyOfStatute } from './notify-of-statute.ts';
import { otherStatutes } from './statute-row.ts';
import { keepStatutes } from './statute.permissions.ts';

const load = (command: CommandContext, id: string, version: number) =>
  loadForChange(command.em, Statute, id, version, '这一版法规');

/**
 * 确认法规: by another person of 司法局 than who entered it, against the official text. Another person is enough: nobody has a part in
 * it (`WITHOUT_MATTER.STATUTE`).
 */
export const confirmStatute = defineCommand(
  ['statute.confirmed', '确认法规'],
  keepStatutes,
  async (command, id: string, version: number) => {
    const statute = await load(command, id, version);
    command.about('statute', id, statute.title);
    const others = await otherStatutes(command, statute.code);
    const refusal = command.refusalOf([
      ...refuseLawRuling(statute.state),
      ...refuseSamePerson(command.actor?.id ?? '', [statute.proposedById], '这一版法规'),
      ...(statute.ends ? [] : refuseStatute(statute, statute.clauses, others)),
    ]);
    if (refusal) return refusal;
    await rule(command, statute, LawEntryState.CONFIRMED, '');
    command.publish('statutes', 'site');
    return id;
  },
);

/** 退回法规: with the changes to be made before it is entered again; nothing was held against it. */
export const returnStatute = defineCommand(
  ['statute.returned', '退回法规'],
  keepStatutes,
  async (command, id: string, version: number, reason: string) => {
    const statute = await load(command, id, version);
    command.about('statute', id, statute.title);
    const refusal = command.refusalOf([...refuseLawRuling(statute.state), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    await rule(command, statute, LawEntryState.RETURNED, reason);
    return id;
  },
);

async function rule(command: CommandContext, statute: Statute, state: LawEntryState, ruling: string) {
  Object.assign(statute, { state, ruling, ruledById: command.actor?.id ?? null, ruledAt: command.now });
  await notifyOfStatute(command, state === LawEntryState.CONFIRMED ? 'passReview' : 'returnReview', statute);
}
