import type { ParticipationList } from '#schema/matterlist/participation-list.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { refuseChangingList } from '#server/law/participation/matter-list.ts';
import { ARTICLE } from './list-guards.ts';
import { loadList, refuseStoredList, touched } from './list-load.ts';
import { AUTHORS, mayReview } from './matterlist.permissions.ts';

/** 公众参与事项清单: prepared by 司法局 or 县政府办, of whom no one else's unit knows before it is published. */
export const listPaper: PaperDescriptor<ParticipationList> = {
  kind: PaperKind.PARTICIPATION_LIST,
  audit: {
    submitReview: ['participationList.submitted', '提交公众参与事项清单审查'],
    passReview: ['participationList.passed', '公众参与事项清单审查通过'],
    returnReview: ['participationList.returned', '退回公众参与事项清单'],
  },
  article: ARTICLE,
  keepsNote: true,
  authors: AUTHORS,
  permission: mayReview,
  load: (command, _, id, version) => loadList(command, id, version),
  refuseAtStage: (_, __, list) => refuseChangingList(list),
  paperOf: (list) => list,
  standing: (command, list, step) =>
    step === 'returnReview' ? Promise.resolve([]) : refuseStoredList(command, list),
  store: (command, list, _, change) => {
    Object.assign(list, change, { changedAt: touched(command, list) });
  },
  facts: (_, { year }) => ({
    label: '清单',
    title: `${year}年度公众参与行政决策事项清单`,
    path: '/gongzuotai/canyu-qingdan',
    unitId: null,
  }),
  versionOf: ({ version }) => version,
};
