import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a recording permitted to the viewer, and the reasons against the others (录像可办事项). */
export const RecordingOffer = offerOf('Recording', '录像可办事项', [
  'save',
  { event: 'makeCut', label: '由服务器剪去依法不公开的时段' },
  { event: 'makeRenditions', label: '由服务器生成清晰度较低的转码版' },
  'submitReview',
  'passReview',
  'returnReview',
  'publish',
  'withdraw',
]);
