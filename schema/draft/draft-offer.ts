import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a version permitted to the viewer. */
export const DraftOffer = offerOf('Draft', '可办事项', [
  { event: 'edit', label: '逐条修改' },
  { event: 'discard', label: '放弃这一稿' },
  { event: 'fixDraft', label: '定为新稿' },
]);

/** Actions on a decision's draft as a whole permitted to the viewer. */
export const DraftLineOffer = offerOf('DraftLine', '可办事项', [
  { event: 'startDraftRevision', label: '另起修改稿' },
]);
