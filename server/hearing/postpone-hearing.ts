import type { HearingPostponementInput } from '#schema/hearing/hearing-input.ts';
import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { act } from '#server/kernel/act.ts';
import type { Acknowledged, CommandContext } from '#server/kernel/context.ts';
import { refuseHearingNotice } from '#server/law/hearing-notice.ts';
import { hearingBegins, refuseHearingPlan } from '#server/law/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing-tiding.ts';
import { HearingNoticeKind } from '#server/law/hearing-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice, whenAndWhere } from './give-notice.ts';
import { atStage, refuseNoReason } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { planOf, refuseHour } from './plan-input.ts';

/** 延期 (2e): back to the notice with new clocks; the list and the materials of the old day do not count for the new one. */
export const postponeHearing = act(
  'hearing.postponed',
  mayBring('postpone'),
  async (
    command,
    id: string,
    version: number,
    input: HearingPostponementInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const hearing = await loadOwn(command, id, version);
    const draw = await command.em.findOne(HearingDraw, { hearingId: id });
    const refusal = command.weigh(
      atStage('postpone', hearing, () => [
        ...refuseNoReason(input.reason, 'POSTPONE_REASON_REQUIRED', '延期'),
        ...refuseNewDay(command, hearing, input),
        ...refuseLongerSignUp(input, command.now, draw?.pool != null),
      ]),
      acknowledged,
    );
    if (refusal) return refusal;
    const before = whenAndWhere(hearing);
    Object.assign(hearing, { heldOn: input.heldOn, startsAt: input.startsAt, place: input.place });
    if (input.signUpClosesAt) hearing.signUpClosesAt = input.signUpClosesAt;
    hearing.stage = HearingStage.NOTICE_PUBLISHED;
    hearing.listPublishedAt = null;
    await forgetDeliveries(command, id);
    const lines = [`${hearing.name}延期。`, `原定${before}`, `改为${whenAndWhere(hearing)}`];
    giveNotice(command, hearing, HearingNoticeKind.POSTPONED, [...lines, `原因：${input.reason}`]);
    await announceTiding(command, id, HearingTiding.POSTPONED);
    // Where it was too late to offer a seat, there is time again.
    await command.enqueue('pass-hearing-seats', { hearingId: id });
    changePublicly(command, hearing);
    return id;
  },
);

const forgetDeliveries = async ({ em }: CommandContext, hearingId: string) => {
  for (const one of await em.find(HearingParticipant, { hearingId })) one.deliveredOn = null;
};

/** The new day is announced in good time like the old one. */
function refuseNewDay(command: CommandContext, hearing: Hearing, input: HearingPostponementInput): Finding[] {
  const { heldOn, startsAt, place, signUpClosesAt } = input;
  const plan = { ...planOf(hearing), beginsAt: hearingBegins(heldOn, startsAt) };
  return [
    ...refuseHour(startsAt),
    ...refuseHearingNotice(
      {
        noticeOn: command.today,
        heldOn,
        startsAt,
        place,
        draftPublished: true,
        explanationPublished: true,
        price: hearing.price,
      },
      command.policy,
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

const ours = { rule: 'R-28', basis: 'DESIGN', article: '听证办理规则', severity: 'BLOCK' } as const;

const sameTime: Finding = {
  ...ours,
  rule: 'R-27',
  code: 'POSTPONED_TO_SAME_TIME',
  message: '新的时间与原定时间相同。',
  fields: ['heldOn', 'startsAt'],
  fix: '写明改到什么时候。',
};

const poolFixed: Finding = {
  ...ours,
  code: 'POOL_ALREADY_PUBLISHED',
  message: '报名名册已经公布，不能再延长报名。',
  fields: ['signUpClosesAt'],
  fix: '不填新的报名截止时间；参加人按已公布的名册和抽取结果确定。',
};

const closesInPast: Finding = {
  ...ours,
  code: 'SIGN_UP_CLOSES_TOO_EARLY',
  message: '新的报名截止时间已经过去。',
  fields: ['signUpClosesAt'],
  fix: '推迟报名截止时间。',
};
