import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById, sameVersion } from '#server/ground/kernel/load.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseRoutedAnswer } from '#server/law/feedback/routed-answer.ts';
import { sorts } from './feedback.permissions.ts';
import { loadMatter } from './matter.ts';

const WHAT = '该处理意见';

/** 登记转办答复: the place a matter was sent to has answered; its author reads it by receipt and is notified. */
export const recordRoutedAnswer = defineCommand(
  ['disposition.routeAnswered', '登记转办答复'],
  sorts,
  async (command, id: string, version: number, text: string, answeredOn: CalendarDay) => {
    const disposition = await loadById(command.em, Disposition, id, WHAT);
    const matter = await loadMatter(command, disposition.consultationId);
    sameVersion(disposition, version, WHAT);
    const { result, state, proposedAt } = disposition;
    const refusal = command.refusalOf(
      refuseRoutedAnswer(
        { text, answeredOn },
        {
          result,
          confirmed: state === DispositionState.CONFIRMED,
          sentOn: dayOf(proposedAt),
          today: command.today,
        },
      ),
    );
    if (refusal) return refusal;
    disposition.routedAnswer = text.trim();
    disposition.routedAnsweredOn = answeredOn;
    command.publish(`consultation:${matter.id}`);
    // Before the report is published its own message will say this too.
    if (matter.feedbackPublishedAt) {
      const occasion = { dispositionId: id, answeredAt: command.now.toISOString() };
      await command.enqueue('tell-routed', occasion);
    }
    return id;
  },
);
