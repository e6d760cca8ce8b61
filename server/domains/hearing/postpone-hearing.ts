import type { HearingPostponementInput } from '#schema/hearing/hearing-input.ts';
import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNight } from '#server/law/hearing/hearing-hours.ts';
import { refuseHearingNotice } from '#server/law/hearing/hearing-notice.ts';
import { hearingBegins, refuseHearingPlan, startingHour } from '#server/law/hearing/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice, whenAndWhere } from './give-notice.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { planOf, refuseHour } from './plan-input.ts';
import { isPriced } from './priced.queries.ts';

const r27 = provision('R-27', 'DESIGN', '听证办理规则');
const r28 = provision('R-28', 'DESIGN', '听证办理规则');

/** 延期 (2e): back to the notice with new clocks; the list and the materials of the old day do not count for the new one. */
export const postponeHearing = defineCommand(
  ['hearing.postponed', '听证会延期'],
  mayBring('postpone'),
  async (
    command,
    id: string,
    version: number,
    input: HearingPostponementInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const hearing = await loadOwn(command, id, version);
    const price = await isPriced(command.db, command, hearing);
    const draw = await command.em.findOne(HearingDraw, { hearingId: id });
    const refusal = command.refusalOf(
      atStage('postpone', hearing, () => [
        ...refuseThinReason(input.reason, { code: 'POSTPONE_REASON_REQUIRED', what: '延期' }),
        ...refuseNewDay({ today: command.today, policy: command.policy, price }, hearing, input),
        ...refuseLongerSignUp(input, command.now, draw?.pool != null),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    const before = whenAndWhere(hearing);
    Object.assign(hearing, {
      heldOn: input.heldOn,
      startsAt: startingHour(input.startsAt),
      place: input.place,
    });
    if (input.signUpClosesAt) hearing.signUpClosesAt = input.signUpClosesAt;
    hearing.stage = HearingStage.NOTICE_PUBLISHED;
    hearing.listPublishedAt = null;
    await forgetDeliveries(command, id);
    const lines = [`${hearing.name}延期。`, `原定${before}`, `改为${whenAndWhere(hearing)}`];
    giveNotice(command, hearing, HearingNoticeKind.POSTPONED, [...lines, `原因：${input.reason}`]);
    await announceTiding(command, id, HearingTiding.POSTPONED);
    // Where it was too late to offer a seat, there is time again.
    await command.enqueue('pass-seats', { subjectId: id });
    changePublicly(command, hearing);
    return id;
  },
);

const forgetDeliveries = async ({ em }: CommandContext, hearingId: string) => {
  const unserved = {
    deliveredOn: null,
    servedAt: null,
    servedWay: null,
    servedById: null,
    serviceReceiptId: null,
  };
  for (const one of await em.find(HearingParticipant, { hearingId })) Object.assign(one, unserved);
};

/** The new day is announced in good time like the old one. */
function refuseNewDay(
  { today, policy, price }: Pick<CommandContext, 'today' | 'policy'> & { price: boolean },
  hearing: Hearing,
  input: HearingPostponementInput,
): Finding[] {
  const { heldOn, startsAt, place, signUpClosesAt } = input;
  const plan = { ...planOf(hearing), beginsAt: hearingBegins(heldOn, startsAt) };
  return [
    ...refuseHour(startsAt),
    ...refuseNight(plan.beginsAt),
    ...refuseHearingNotice(
      {
        noticeOn: today,
        heldOn,
        startsAt,
        place,
        draftPublished: true,
        explanationPublished: true,
        price,
      },
      policy,
    ),
    ...(signUpClosesAt ? refuseHearingPlan({ ...plan, signUpClosesAt }) : []),
    ...(hearingBegins(heldOn, startsAt)?.getTime() ===
    hearingBegins(hearing.heldOn, hearing.startsAt)?.getTime()
      ? [sameTime]
      : []),
  ];
}

function refuseLongerSignUp(
  { signUpClosesAt }: HearingPostponementInput,
  now: Date,
  pooled: boolean,
): Finding[] {
  if (!signUpClosesAt) return [];
  return [...(pooled ? [poolFixed] : []), ...(signUpClosesAt <= now ? [closesInPast] : [])];
}

const sameTime = r27.block('POSTPONED_TO_SAME_TIME', 'heldOn', 'startsAt')`
  新的时间与原定时间相同。
  写明改到什么时候。`;

const poolFixed = r28.block('POOL_ALREADY_PUBLISHED', 'signUpClosesAt')`
  报名名册已经公布，不能再延长报名。
  不填新的报名截止时间；参加人按已公布的名册和抽取结果确定。`;

const closesInPast = r28.block('SIGN_UP_CLOSES_TOO_EARLY', 'signUpClosesAt')`
  新的报名截止时间已经过去。
  改为今天以后、听证会以前的一刻。`;
