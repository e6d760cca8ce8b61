import type { EditionKind } from '#server/engines/paper/edition-guards.ts';
import { mayReview, preparesCatalogue } from './disclosure.permissions.ts';

/** 政务公开标准目录, as its course is guarded. */
export const DISCLOSURE_KIND: EditionKind = {
  label: '标准目录',
  article: '标准目录编制规则',
  prepares: preparesCatalogue,
  mayReview,
};
