import type { ParticipationList } from '#schema/matterlist/participation-list.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { editionPaper } from '#server/engines/paper/edition-paper.ts';
import { refuseChangingList } from '#server/law/participation/matter-list.ts';
import { MATTER_LIST_KIND } from './list-guards.ts';
import { loadList, refuseStoredList } from './list-load.ts';
import { AUTHORS } from './matterlist.permissions.ts';

/** 公众参与事项清单: prepared by 司法局 or 县政府办. */
export const listPaper = editionPaper<ParticipationList>({
  ...MATTER_LIST_KIND,
  kind: PaperKind.PARTICIPATION_LIST,
  audit: {
    submitReview: ['participationList.submitted', '提交公众参与事项清单审查'],
    passReview: ['participationList.passed', '公众参与事项清单审查通过'],
    returnReview: ['participationList.returned', '退回公众参与事项清单'],
  },
  authors: AUTHORS,
  load: loadList,
  refuseChanging: refuseChangingList,
  refuseStored: refuseStoredList,
  titleOf: ({ year }) => `${year}年度公众参与行政决策事项清单`,
  path: '/gongzuotai/canyu-qingdan',
});
