/** Whether the public reads a case item (公开情况): by consent, after a second look, until it is taken down. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Stages of the publication of a case item; what was taken down is looked at by the office. */
export const [CasePublicity, CASE_PUBLICITY_LABELS] = vocabulary({
  PRIVATE: '不公开',
  AGREED: '同意公开',
  TO_DRAFT: '待公开',
  TO_PUBLISH: '公开的内容待审核',
  PUBLIC: '已公开',
  TO_REVIEW: '已撤下，待复核',
  TAKEN_DOWN: '已撤下',
});
export type CasePublicity = keyof typeof CasePublicity;
