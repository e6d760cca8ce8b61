import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingParticipantInput } from '#schema/hearing/participant-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { refuseOwnNominee } from '#server/law/hearing/hearing-nominee.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { atStage } from './hearing-guards.ts';
import { change, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { staffOf } from '#server/domains/identity/unit-staff.queries.ts';
import { activeOf, listedName, nextPosition } from './participants.ts';
import { nextReserve } from './reserves.ts';
import { sealPerson } from './hearing-person.ts';

const r28 = provision('R-28', 'DESIGN', '听证办理规则');

/** 登记推荐、邀请的参加人: for the sides that are not drawn, and for seats that the draw could not fill. */
export const nominateHearingParticipant = defineCommand(
  ['hearing.nominated', '登记推荐的听证参加人'],
  mayBring('nominate'),
  async (command, id: string, version: number, input: HearingParticipantInput) => {
    const hearing = await loadOwn(command, id, version);
    const staff = await staffOf(command.db, hearing.unitIds);
    const seats = await refuseSeat(command, hearing, input.side);
    const refusal = command.refusalOf(
      atStage('nominate', hearing, () => [
        ...seats,
        ...(blank(input.name) ? [nameMissing] : []),
        ...refuseOwnNominee(input.name, staff),
        ...refuseContact(input),
      ]),
    );
    if (refusal) return refusal;
    const mode = hearing.sides.find(({ side }) => side === input.side)?.mode;
    const participant = command.em.create(HearingParticipant, {
      hearingId: id,
      position: await nextPosition(command, id),
      side: input.side,
      origin: mode === SelectionMode.NONE ? ParticipantOrigin.DIRECT : ParticipantOrigin.NOMINATED,
      displayName: listedName(input.name, input.showName),
      capacity: input.capacity,
    });
    await sealPerson(command, id, participant.id, input);
    change(command, hearing);
    return id;
  },
);

/** Whether the side has a seat that is filled this way. */
async function refuseSeat(
  command: CommandContext,
  hearing: Hearing,
  side: StakeholderSide,
): Promise<Finding[]> {
  const planned = hearing.sides.find((one) => one.side === side);
  if (!planned) return [noSuchSide];
  const taken = (await activeOf(command, hearing.id)).filter((one) => one.side === side).length;
  const full = taken >= planned.seats ? [seatsFull(side, planned.seats)] : [];
  if (planned.mode !== SelectionMode.DRAW) return full;
  const draw = await command.em.findOne(HearingDraw, { hearingId: hearing.id });
  const byDraw = !draw?.drawnAt || (await nextReserve(command, draw, side)) !== null;
  return byDraw ? [drawnSide(side)] : full;
}

const noSuchSide = r28.block('SIGN_UP_SIDE_UNKNOWN', 'side')`
  公告没有为这一方面设席位。
  在公告列出的各方面中选择。`;

const seatsFull = (side: StakeholderSide, seats: number) => r28.block('HEARING_SEATS_FULL', 'side')`
  ${STAKEHOLDER_SIDE_LABELS[side]}的${seats}个席位已满。
  有人退出的，先登记退出。`;

const drawnSide = (side: StakeholderSide) => r28.block('HEARING_SIDE_BY_DRAW', 'side')`
  ${STAKEHOLDER_SIDE_LABELS[side]}由抽取产生，不能推荐。
  先抽取；抽取后候补用尽仍有空席的，可以推荐补足。`;

const nameMissing = r28.block('NAME_REQUIRED', 'name')`
  没有填写姓名。
  写参加人本人的姓名。`;
