import { EventOpinion } from '#schema/event/event-opinion.ts';
import { EventPhoto } from '#schema/event/event-photo.ts';
import type {
  EventOpinionInput,
  EventPictureInput,
  EventReportInput,
} from '#schema/event/event-report-input.ts';
import { EventReport } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import { refuseReportDraft } from '#server/law/event/event-report.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseEnteredChanged } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { enteredAmong } from './event-report-load.ts';
import { mayBring } from './event.permissions.ts';

/**
 * 填写活动情况: how it was, how many of which group came, what was said, pictures. It may be half written; that it is whole is asked
 * when it is sent to be reviewed. What was reviewed before is void.
 */
export const saveEventReport = defineCommand(
  'event.reportSaved',
  mayBring('saveReport'),
  async (command, id: string, version: number, input: EventReportInput) => {
    const event = await loadEvent(command, 'saveReport', id, version);
    const heard = await command.em.find(EventOpinion, { eventId: id });
    const entered = await enteredAmong(
      command,
      heard.map((one) => one.id),
    );
    const opinions = input.opinions.map(({ id: one, text, answer }) => ({
      text,
      answer,
      entered: entered.has(one),
    }));
    const { summary, attendance, attendanceNote, pictures } = input;
    const refusal = command.refusalOf(
      atStage('saveReport', event, command.now, () => [
        ...refuseReportDraft({ summary, attendance, attendanceNote, pictures, opinions }),
        ...refuseEnteredChanged(
          heard.filter((one) => entered.has(one.id)),
          input.opinions,
        ),
      ]),
    );
    if (refusal) return refusal;
    await storeReport(command, id, input);
    storeOpinions(command, id, heard, input.opinions);
    await storePictures(command, id, input.pictures);
    voidReview(command, event, EventPaper.REPORT);
    return id;
  },
);

async function storeReport({ em }: CommandContext, eventId: string, input: EventReportInput): Promise<void> {
  const content = {
    summary: input.summary,
    attendance: input.attendance.map(({ category, persons }) => ({ category, persons })),
    attendanceNote: input.attendanceNote,
  };
  const report = await em.findOne(EventReport, { eventId });
  if (report) Object.assign(report, content);
  else em.create(EventReport, { eventId, ...content });
}

function storeOpinions(
  command: CommandContext,
  eventId: string,
  heard: readonly EventOpinion[],
  typed: readonly EventOpinionInput[],
): void {
  const { em, now } = command;
  if (typed.some(({ id }) => !isId(id))) throw badInput('意见的编号应当是UUID。', ['opinions']);
  for (const one of heard) if (!typed.some(({ id }) => id === one.id)) em.remove(one);
  typed.forEach(({ id, text, category, answer }, position) => {
    const known = heard.find((one) => one.id === id);
    if (known) Object.assign(known, { text, category, answer, position });
    else
      em.create(EventOpinion, {
        id,
        eventId,
        position,
        text,
        category,
        answer,
        recordedById: actorOf(command).id,
        recordedAt: now,
      });
  });
}

/**
 * Stores the pictures listed in the report. A picture not listed is no part of it: nobody sees it, and it is deleted
 * once its days are over.
 */
async function storePictures(
  { em }: CommandContext,
  eventId: string,
  listed: readonly EventPictureInput[],
): Promise<void> {
  const there = await em.find(EventPhoto, { eventId });
  if (!listed.every(({ id }) => there.some((photo) => photo.id === id))) throw notFound('该照片');
  for (const photo of there) {
    const position = listed.findIndex(({ id }) => id === photo.id);
    const told = listed[position];
    if (told) Object.assign(photo, { position, alt: told.alt, caption: told.caption, consent: told.consent });
    else photo.position = null;
  }
}
