import type { Event } from '#schema/event/event.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { EventPaper, EVENT_PAPER_LABELS } from '#server/law/event/event-words.ts';
import { rolesFor } from '#server/law/event/event-stage.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { ARTICLE, atStage } from './event-guards.ts';
import { change, loadEvent } from './event-load.ts';
import { refuseStoredReport } from './event-report-load.ts';
import { mayBring } from './event.permissions.ts';

/** 活动公告 before the event, 活动情况 after it. */
export const eventPaper: PaperDescriptor<Event> = {
  kind: PaperKind.EVENT,
  audit: {
    submitReview: ['event.submitted', '提交活动文稿保密审查'],
    passReview: ['event.passed', '活动文稿保密审查通过'],
    returnReview: ['event.returned', '退回活动文稿'],
  },
  article: ARTICLE,
  authors: rolesFor('submitReview', null),
  permission: mayBring,
  load: loadEvent,
  refuseAtStage: ({ now }, step, event) => atStage(step, event, now),
  paperOf: (event) => event,
  standing: async (command, { id, paper }) =>
    paper === EventPaper.REPORT ? refuseStoredReport(command, id) : [],
  store: (command, event, _, { review, authorIds, reviewedById, reviewNote }) => {
    Object.assign(event, { review, authorIds, reviewedById, reviewNote });
    change(command, event);
  },
  facts: (_, { paper, title, no, unitId }) => ({
    label: paper ? EVENT_PAPER_LABELS[paper] : '活动文稿',
    title,
    path: `/gongzuotai/kaifang/${no}${paper === EventPaper.REPORT ? '/qingkuang' : ''}`,
    unitId,
  }),
  versionOf: ({ version }) => version,
};
