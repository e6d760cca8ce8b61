import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { selectionModeOf, takesSignUps } from '#server/law/hearing/hearing-plan.ts';
import { refuseHearingSelection } from '#server/law/hearing/hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import { refuseUnconcerned } from '#server/law/hearing/hearing-sides.ts';
import { refusePriceHearing } from '#server/law/hearing/price-hearing.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { priceStanding } from './price-host.queries.ts';
import { isVital } from './sides-ground.queries.ts';

const r28Design = provision('R-28', 'DESIGN', '抽取规则');
const r28Holding = provision('R-28', 'DESIGN', '听证办理规则');

/** Findings on the list of participants as it stands. */
export async function refuseParticipants(
  command: CommandContext,
  hearing: Hearing,
  participants: readonly HearingParticipant[],
  { listOn, hearingListDays }: { listOn: CalendarDay; hearingListDays: number },
): Promise<Finding[]> {
  const { db, em, policy } = command;
  const draw = await em.findOne(HearingDraw, { hearingId: hearing.id });
  const { heldOn, sides } = hearing;
  if (!heldOn) return [];
  const { price, held } = await priceStanding(db, command, hearing);
  return [
    ...(takesSignUps(sides) && !draw?.drawnAt ? [notDrawn] : []),
    ...refuseHearingSelection(
      {
        heldOn,
        listOn,
        selectionMode: selectionModeOf(sides),
        methodPublishedAt: hearing.methodPublishedAt,
        selectedAt: draw?.drawnAt ?? null,
        // Its commitment is what was published of the seed before the draw.
        seed: draw?.commitment ?? null,
        seedPublishedAt: draw?.committedAt ?? null,
        sides: sides.map(({ side }) => side),
        participants,
      },
      { hearingListDays },
    ),
    ...(price ? refusePriceHearing({ heldByPriceAuthority: held, participants }, policy) : []),
    ...refuseUnconcerned(participants, { vital: await isVital(db, hearing) }, policy),
    ...refuseEmptySeats(hearing, participants),
  ];
}

function refuseEmptySeats({ sides }: Hearing, participants: readonly HearingParticipant[]): Finding[] {
  const short = sides.flatMap(({ side, seats }) => {
    const there = participants.filter((one) => one.side === side).length;
    return there > 0 && there < seats ? [`${STAKEHOLDER_SIDE_LABELS[side]}缺${seats - there}名`] : [];
  });
  return short.length > 0 ? [emptySeats(short.join('、'))] : [];
}

const notDrawn = r28Design.block('HEARING_NOT_DRAWN', 'participants')`
  公告由抽取产生的席位尚未抽取。
  先抽取参加人。`;

const emptySeats = (what: string) => r28Holding.warn('HEARING_SEATS_EMPTY', 'participants')`
  参加人少于公告的席位：${what}。
  补足参加人，或者写明仍按此办理的理由。`;
