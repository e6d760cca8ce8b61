import { PressCorrection } from '#schema/press/press-transcript.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { refuseTranscriptCorrection } from '#server/law/press/press-transcript.ts';
import { atStage, heldTranscript, loadPress, tellReaders } from './press-load.ts';
import { refusePaper } from './press-guards.ts';
import { mayPress } from './press.permissions.ts';

/** 公布文字实录: reviewed by another person; from now on nothing of it changes. */
export const publishPressTranscript = defineCommand(
  ['press.transcriptPublished', '公布新闻发布会实录'],
  mayPress('publishTranscript'),
  async (command, eventId: string, version: number) => {
    const { press, transcript } = await heldTranscript(command, 'publishTranscript', eventId, version);
    const refusal = command.refusalOf(
      atStage('publishTranscript', press, () => refusePaper('publishTranscript', transcript, command.actor)),
    );
    if (refusal) return refusal;
    transcript.publishedAt = command.now;
    tellReaders(command, press.event);
    return press.event.no;
  },
);

/** 更正文字实录: what a passage says from now on, and why; what it said stays to be read. */
export const correctPressTranscript = defineCommand(
  ['press.transcriptCorrected', '更正新闻发布会实录'],
  mayPress('correctTranscript'),
  async (command, eventId: string, passage: number, text: string, note: string) => {
    const press = await loadPress(command, 'correctTranscript', eventId);
    const said = press.transcript?.passages[passage - 1];
    if (press.transcript && !said) throw badInput('没有这一段。', ['passage']);
    const corrections = await command.em.find(
      PressCorrection,
      { eventId, passage },
      { orderBy: { at: 'desc', id: 'desc' }, limit: 1 },
    );
    const before = corrections[0]?.after ?? said?.text ?? '';
    const refusal = command.refusalOf(
      atStage('correctTranscript', press, () => refuseTranscriptCorrection(before, text, note)),
    );
    if (refusal) return refusal;
    const { id: byId } = actorOf(command);
    command.em.create(PressCorrection, {
      eventId,
      passage,
      before,
      after: text,
      note,
      byId,
      at: command.now,
    });
    tellReaders(command, press.event);
    return press.event.no;
  },
);
