import type { ExecutionResult } from 'graphql';
import type { Question } from '#test/kernel/ask.ts';

export const REFUSAL = '... on Refusal { findings { rule basis article code severity message fields fix } }';
const VERSION = `__typename ... on CatalogueVersion { id year versionNo stage title documentNo adjustmentReason
  govMeetingNo govMeetingOn partyConsentNo partyConsentOn partyRefusal reviewReturn secrecyReviewedBy secrecyReviewedAt
  publishedAt publishedOn createdBy version items { no name } changes { no change removed adjustmentNote } } ${REFUSAL}`;
export const ITEM_FIELDS = `id no year seq name categories decisionOrgan leadUnit { id name } coUnits { id name }
  plannedOn plannedPrecision plannedText hearing requiredSteps legalBasis background participationMethods specialRules
  contact change adjustmentNote removed version stepLine { kind state happenedOn note } decision { no phase }`;
const ITEM = `__typename ... on CatalogueItem { ${ITEM_FIELDS} } ${REFUSAL}`;

/** A mutation that answers `result`: its arguments as `name: Type`, its values. */
export const mutation =
  (name: string, answer: string, args: Record<string, string>) =>
  (variables: Record<string, unknown>): Question => {
    const declared = Object.entries(args).map(([arg, type]) => `$${arg}: ${type}`);
    const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`);
    return {
      query: `mutation(${declared.join(', ')}) { result: ${name}(${passed.join(', ')}) { ${answer} } }`,
      variables,
    };
  };

const stand = { id: 'ID!', version: 'Int!' };
const acknowledged = '[AcknowledgementInput!]! = []';

/** The mutations of the catalogue, each answering `result`. */
export const actions = {
  createCatalogueDraft: mutation('createCatalogueDraft', VERSION, { year: 'Int!' }),
  saveCatalogueItem: mutation('saveCatalogueItem', ITEM, {
    versionId: 'ID!',
    itemId: 'ID',
    version: 'Int',
    input: 'CatalogueItemInput!',
  }),
  removeCatalogueItem: mutation('removeCatalogueItem', VERSION, {
    itemId: 'ID!',
    version: 'Int!',
    reason: 'Text',
  }),
  finishCatalogueDraft: mutation('finishCatalogueDraft', VERSION, { ...stand, acknowledged }),
  reopenCatalogueDraft: mutation('reopenCatalogueDraft', VERSION, { ...stand, reason: 'Text!' }),
  approveCatalogue: mutation('approveCatalogue', VERSION, stand),
  enterEarlierApproval: mutation('enterEarlierApproval', VERSION, {
    ...stand,
    meetingNo: 'Text!',
    meetingOn: 'CalendarDay!',
  }),
  recordPartyConsent: mutation('recordPartyConsent', VERSION, {
    ...stand,
    documentNo: 'Text!',
    consentOn: 'CalendarDay!',
  }),
  recordPartyRefusal: mutation('recordPartyRefusal', VERSION, { ...stand, reason: 'Text!' }),
  passCatalogueReview: mutation('passCatalogueReview', VERSION, stand),
  returnCatalogueReview: mutation('returnCatalogueReview', VERSION, { ...stand, reason: 'Text!' }),
  publishCatalogue: mutation('publishCatalogue', VERSION, { ...stand, documentNo: 'Text!', acknowledged }),
  proposeCatalogueAdjustment: mutation('proposeCatalogueAdjustment', VERSION, {
    year: 'Int!',
    reason: 'Text!',
  }),
};

/** Fields of an answer that the tests read. */
export interface Result {
  __typename: string;
  id: string;
  no: string;
  version: number;
  stage: string;
  findings: { code: string; message: string; fields: string[]; basis: string; severity: string }[];
}

/** The answer to an action; fails when there is none. */
export function resultOf(answer: ExecutionResult<unknown>): Result {
  const { result } = (answer.data ?? {}) as { result?: Result };
  if (!result) throw new Error(JSON.stringify(answer.errors));
  return result;
}

/** The codes of a refusal, with the paths they point to. */
export const found = (answer: ExecutionResult<unknown>) =>
  (resultOf(answer).findings ?? []).map(({ code, fields }) => [code, ...fields].join(' '));

/** A complete row as a clerk types it. */
export const rowInput = (leadUnitId: string | null, change: Record<string, unknown> = {}) => ({
  name: '岚溪县养老服务设施布局规划',
  categories: ['PLAN'],
  leadUnitId,
  coUnitIds: [],
  plannedOn: '2026-12-15',
  plannedPrecision: 'MONTH',
  hearing: 'NO',
  requiredSteps: ['LEGALITY_REVIEW', 'PUBLIC_PARTICIPATION', 'COLLECTIVE_DISCUSSION'],
  legalBasis: ['国令713号'],
  participationMethods: ['PUBLIC_SOLICITATION'],
  ...change,
});
