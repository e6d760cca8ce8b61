import { ReviewState } from '#schema/kernel/review-state.ts';
import type { PressPassageInput } from '#schema/press/press-input.ts';
import { PressTranscript } from '#schema/press/press-transcript.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { refuseTranscript } from '#server/law/press/press-transcript.ts';
import { atStage, loadPress } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

/** 整理文字实录: arranged from the posts; whatever was reviewed before is void. Version 0: there was none. */
export const savePressTranscript = defineCommand(
  ['press.transcriptSaved', '整理新闻发布会实录'],
  mayPress('saveTranscript'),
  async (command, eventId: string, version: number, passages: readonly PressPassageInput[]) => {
    const press = await loadPress(command, 'saveTranscript', eventId);
    const refusal = command.refusalOf(atStage('saveTranscript', press, () => refuseTranscript(passages)));
    if (refusal) return refusal;
    const { transcript } = press;
    if ((transcript?.version ?? 0) !== version) throw conflict('该实录', transcript?.version ?? 0);
    const { id } = actorOf(command);
    const said = passages.map(({ kind, speaker, text }) => ({ kind, speaker: speaker.trim(), text }));
    if (transcript) {
      transcript.passages = said;
      transcript.review = ReviewState.DRAFT;
      transcript.reviewedById = null;
      if (!transcript.authorIds.includes(id)) transcript.authorIds = [...transcript.authorIds, id];
    } else command.em.create(PressTranscript, { eventId, passages: said, authorIds: [id] });
    return press.event.no;
  },
);
