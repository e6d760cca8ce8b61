import type { Hearing } from '#schema/hearing/hearing.ts';
import { act } from '#server/kernel/act.ts';
import { notFound } from '#server/kernel/fault.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';

/** 登记材料送达 (第十六条), participant by participant; whether it was in time is weighed when all is delivered. */
export const recordHearingDelivery = act(
  'hearing.delivered',
  mayBring('recordDelivery'),
  async (
    command,
    id: string,
    version: number,
    participantIds: readonly string[],
    deliveredOn: CalendarDay,
  ) => {
    const hearing = await loadOwn(command, id, version);
    const named = new Set(participantIds.map((one) => one.toLowerCase()));
    const reached = (await activeOf(command, id)).filter((one) => named.has(one.id));
    if (reached.length < named.size) throw notFound('所列的参加人');
    const refusal = command.weigh(
      atStage('recordDelivery', hearing, () => [
        ...(named.size === 0 ? [nobodyNamed] : []),
        ...refuseDay(hearing, deliveredOn, command.today),
      ]),
    );
    if (refusal) return refusal;
    for (const one of reached) one.deliveredOn = deliveredOn;
    changePublicly(command, hearing);
    return id;
  },
);

/** Delivered since the hearing was announced, and not in the future. */
function refuseDay({ noticePublishedAt }: Hearing, deliveredOn: CalendarDay, today: CalendarDay): Finding[] {
  if (deliveredOn > today) return [inFuture];
  return noticePublishedAt && deliveredOn < dayOf(noticePublishedAt) ? [beforeNotice] : [];
}

const ours = {
  rule: 'R-29',
  basis: 'DESIGN',
  article: '听证办理规则',
  severity: 'BLOCK',
} as const;

const nobodyNamed: Finding = {
  ...ours,
  code: 'HEARING_DELIVERY_TO_NOBODY',
  message: '没有选择材料送达的参加人。',
  fields: ['participantIds'],
  fix: '选择参加人。',
};

const inFuture: Finding = {
  ...ours,
  code: 'HAPPENED_IN_FUTURE',
  message: '送达日在今天之后，尚未送达的不能登记。',
  fields: ['deliveredOn'],
  fix: '送达之后再登记，或者改正日期。',
};

const beforeNotice: Finding = {
  ...ours,
  code: 'DELIVERED_BEFORE_NOTICE',
  message: '送达日早于听证会公告。',
  fields: ['deliveredOn'],
  fix: '改正日期。',
};
