import { ProposedChange } from '#schema/change/proposed-change.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { type Permission, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import {
  CHANGE_CONTROL,
  type ChangeKind,
  refuseAnswered,
  refuseConfirming,
} from '#server/law/people/proposed-change.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseReturn } from '#server/law/reason.ts';
import type { Change, ChangeDescriptor, ChangeKinds, Standing } from './change-descriptor.ts';

/** Who keeps records that two persons put right; of which kind, its descriptor says. */
const answersChanges: Permission = staffOfAnyOrgan(
  Role.GOV_OFFICE_STAFF,
  Role.UNIT_STAFF,
  Role.UNIT_LEAD,
  Role.JUSTICE_STAFF,
);

/** 确认变动: by another person than proposed it, whom it does not concern; judged again as the record stands now. */
export const confirmChange = (kinds: ChangeKinds) =>
  defineCommand(['change.confirmed', '确认变动'], answersChanges, async (command, id: string) => {
    const { change, type, standing } = await load(command, kinds, id);
    const actor = actorOf(command);
    const { kind, proposedById } = change;
    const refusal = command.refusalOf(
      isOpen(change)
        ? [
            ...refuseConfirming(kind, { proposedById, names: type.concerns(change as never), actor }),
            ...(await refuseInterest(command, kind, standing)),
            ...standing.refusals,
          ]
        : refuseAnswered(false),
    );
    if (refusal) return refusal;
    Object.assign(change, { confirmedById: actor.id, confirmedAt: command.now });
    await standing.keep();
    return id;
  });

/** Reasons against confirming by somebody who has a part in the matter of the record (与事项有利害关系). */
async function refuseInterest({ db, actor }: CommandContext, kind: ChangeKind, { matter }: Standing) {
  const { act } = CHANGE_CONTROL[kind];
  return act && matter ? refuseControl(db, act, actor, matter) : [];
}

/** 退回变动: the record stays as it was; whoever proposed it may take it back too. */
export const returnChange = (kinds: ChangeKinds) =>
  defineCommand(
    ['change.returned', '退回变动'],
    answersChanges,
    async (command, id: string, reason: string) => {
      const { change, standing } = await load(command, kinds, id);
      const refusal = command.refusalOf([...refuseAnswered(isOpen(change)), ...refuseReturn(reason)]);
      if (refusal) return refusal;
      const answer = { returnedById: actorOf(command).id, returnedAt: command.now, returnReason: reason };
      Object.assign(change, answer);
      standing.returned?.();
      return id;
    },
  );

interface Found {
  change: ProposedChange;
  type: ChangeDescriptor<never>;
  standing: Standing;
}

/** A change of a record that the actor keeps, held until the answer is in. */
async function load(command: CommandContext, kinds: ChangeKinds, id: string): Promise<Found> {
  const change = await loadById(command.em, ProposedChange, id, WHAT);
  const type = kinds[change.kind];
  if (!type.answers.allows(command.actor)) throw notFound(WHAT);
  await holdRow(command.db, 'proposed_change', change.id);
  await command.em.refresh(change);
  return { change, type, standing: await type.standing(command, change as Change<never>) };
}

const isOpen = ({ confirmedAt, returnedAt }: ProposedChange) => confirmedAt === null && returnedAt === null;

const WHAT = '该项变动';
