import type { PressTranscript } from '#schema/press/press-transcript.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { pressRoles } from '#server/law/press/press-stage.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { ARTICLE } from './press-guards.ts';
import { atStage, heldTranscript, type LoadedPress } from './press-load.ts';
import { mayPress } from './press.permissions.ts';

interface Transcribed {
  press: LoadedPress;
  transcript: PressTranscript;
}

/** 新闻发布会文字实录. */
export const transcriptPaper: PaperDescriptor<Transcribed> = {
  kind: PaperKind.PRESS_TRANSCRIPT,
  audit: {
    submitReview: ['press.transcriptSubmitted', '提交新闻发布会实录审查'],
    passReview: ['press.transcriptPassed', '新闻发布会实录审查通过'],
    returnReview: ['press.transcriptReturned', '退回新闻发布会实录'],
  },
  article: ARTICLE,
  authors: pressRoles('submitReview'),
  permission: mayPress,
  load: heldTranscript,
  refuseAtStage: (_, step, { press }) => atStage(step, press),
  paperOf: ({ transcript }) => transcript,
  standing: async () => [],
  store: (_, { transcript }, __, { review, authorIds, reviewedById, reviewNote }) => {
    Object.assign(transcript, { review, authorIds, reviewedById, reviewNote });
  },
  facts: (_, { press: { event } }) => ({
    label: '文字实录',
    title: event.title,
    path: `/gongzuotai/kaifang/${event.no}/shilu`,
    unitId: event.unitId,
  }),
  versionOf: ({ transcript }) => transcript.version,
};
