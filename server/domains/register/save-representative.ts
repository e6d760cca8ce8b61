import type { RepresentativeInput } from '#schema/register/representative-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadRepresentative, refuseNow, ROSTER } from './load-representative.ts';
import { mayBring } from './register.permissions.ts';
import { refuseEntered } from './representative-guards.ts';
import { factsOf, judged, noteChange, sealContact } from './representative-row.ts';

/** 修改代表资料: the facts and, where a new one is given, the sealed contact; the term only before they are taken in. */
export const saveRepresentative = defineCommand(
  'representative.saved',
  mayBring('save'),
  async (command, id: string, version: number, input: RepresentativeInput) => {
    const representative = await loadRepresentative(command, id, version);
    const { termStartsOn, termEndsOn } = representative.verifiedOn ? representative : input;
    const facts = factsOf(input);
    const refusal = command.refusalOf([
      ...refuseNow(command, 'save', representative),
      ...refuseEntered(
        judged(facts, { termStartsOn, termEndsOn }),
        input,
        command.policy.representativeTermYears,
      ),
    ]);
    if (refusal) return refusal;
    Object.assign(representative, facts, {
      termStartsOn,
      termEndsOn,
      nameConsentOn: input.nameConsentOn ?? null,
    });
    await sealContact(command, representative, input);
    noteChange(command, id, 'save');
    command.publish(ROSTER);
    return id;
  },
);
