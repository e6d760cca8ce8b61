import type { Hearing } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { notFound } from '#server/kernel/fault.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';

const r29 = provision('R-29', 'DESIGN', '听证办理规则');

/** 登记材料送达 (第十六条), participant by participant; whether it was in time is weighed when all is delivered. */
export const recordHearingDelivery = defineCommand(
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
    const refusal = command.refusalOf(
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

const nobodyNamed = r29.block('HEARING_DELIVERY_TO_NOBODY', 'participantIds')`
  没有选择材料送达的参加人。
  选择参加人。`;

const inFuture = r29.block('HAPPENED_IN_FUTURE', 'deliveredOn')`
  送达日在今天之后，尚未送达的不能登记。
  送达之后再登记，或者改正日期。`;

const beforeNotice = r29.block('DELIVERED_BEFORE_NOTICE', 'deliveredOn')`
  送达日早于听证会公告。
  改正日期。`;
