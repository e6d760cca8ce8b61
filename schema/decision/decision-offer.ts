import { offerOf } from '#schema/kernel/offer.ts';

/** Actions on a decision permitted to the viewer (可办事项). */
export const DecisionOffer = offerOf('Decision', '可办事项', [
  'proposeDecisionFacts',
  { event: 'ruleOnDecisionFacts', label: '认定或者退回事项情形' },
  'tellMatter',
  'startDrafting',
  'createConsultation',
  'finishParticipation',
]);
