import type { EditionKind } from '#server/engines/paper/edition-guards.ts';
import { mayReview, preparesList } from './matterlist.permissions.ts';

/** 公众参与事项清单, as its course is guarded. */
export const MATTER_LIST_KIND: EditionKind = {
  label: '清单',
  article: '公众参与事项清单办理流程',
  prepares: preparesList,
  mayReview,
};
