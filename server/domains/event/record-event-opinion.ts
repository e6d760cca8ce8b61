import type { EventOpinionInput } from '#schema/event/event-report-input.ts';
import { EventOpinion } from '#schema/event/event-opinion.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { badInput, conflict } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseOpinions } from '#server/law/event/event-report.ts';
import { atStage } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';

/** 记下听到的意见, the same day, before the report: what somebody said at the event. Sent again it is the same one. */
export const recordEventOpinion = defineCommand(
  ['event.opinionRecorded', '记下活动中听到的意见'],
  mayBring('recordOpinion'),
  async (command, eventId: string, input: EventOpinionInput) => {
    if (!isId(input.id)) throw badInput('意见的编号应当是UUID。', ['id']);
    const event = await loadEvent(command, 'recordOpinion', eventId, null);
    const { id, text, category, answer } = input;
    const known = await command.em.findOne(EventOpinion, { id });
    if (known?.eventId === event.id && known.text === text) return event.id;
    if (known) throw conflict('这条意见', null);
    const heard = await command.em.find(EventOpinion, { eventId: event.id });
    const refusal = command.refusalOf(
      atStage('recordOpinion', event, command.now, () => refuseOpinions([...heard, input])),
    );
    if (refusal) return refusal;
    command.em.create(EventOpinion, {
      id,
      eventId: event.id,
      position: Math.max(-1, ...heard.map(({ position }) => position)) + 1,
      text,
      category,
      answer,
      recordedById: actorOf(command).id,
      recordedAt: command.now,
    });
    return event.id;
  },
);
