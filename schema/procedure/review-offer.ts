import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a decision's legality review permitted to the viewer (合法性审查可办事项). */
export const LegalityOffer = offerOf('Legality', '合法性审查可办事项', [
  'submitLegality',
  'resubmitLegality',
  'requestLegalitySupplement',
  'returnLegality',
  'giveLegalityOpinion',
  { event: 'judgeReviewedChanges', label: '逐处确认审查后的修改' },
]);

/** Actions on a decision's discussion and its reports permitted to the viewer (集体讨论可办事项). */
export const DiscussionOffer = offerOf('Discussion', '集体讨论可办事项', [
  'scheduleDiscussion',
  'recordDiscussion',
  { event: 'confirmApprovedDraft', label: '确认审定稿' },
  'recordPartyReply',
  'recordCongressReply',
]);
