import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { Representative } from '#schema/register/representative.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { nominatesRepresentatives, nominatingUnit } from './register.permissions.ts';
import { refuseEntered } from './representative-guards.ts';
import { factsOf, judged, nextRepresentativeNo, noteChange, sealContact } from './representative-row.ts';

/** 推荐代表入库: a unit, or the office, names somebody; another person verifies them. */
export const enterRepresentative = defineCommand(
  ['representative.entered', '推荐社会公众代表'],
  nominatesRepresentatives,
  async (command, input: RepresentativeInput) => {
    const { actor, now, policy } = command;
    if (!actor) throw unauthenticated();
    const { termStartsOn, termEndsOn } = input;
    const facts = factsOf(input);
    const refusal = command.refusalOf(
      refuseEntered(judged(facts, { termStartsOn, termEndsOn }), input, policy.representativeTermYears),
    );
    if (refusal) return refusal;
    const representative = command.em.create(Representative, {
      ...facts,
      no: await nextRepresentativeNo(command),
      origin: RepresentativeOrigin.NOMINATED,
      state: RepresentativeState.VERIFYING,
      termStartsOn,
      termEndsOn,
      nameConsentOn: input.nameConsentOn ?? null,
      nominatedByUnitId: nominatingUnit(actor),
      enteredById: actor.id,
      enteredAt: now,
    });
    command.about('representative', representative.id, representative.no);
    await sealContact(command, representative, input);
    noteChange(command, representative.id, 'enter');
    return representative.id;
  },
);
