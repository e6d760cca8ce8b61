import { mutation, REFUSAL, rowInput } from './questions.ts';

const COLLECTION = `__typename ... on CatalogueCollection { id versionId year dueOn note closedAt version
  counts { state count } } ${REFUSAL}`;
const SUBMISSION = `__typename ... on CatalogueSubmission { id state name plannedText decisionReason catalogueItemNo
  submittedBy decidedBy version } ${REFUSAL}`;
const VERSION = `__typename ... on CatalogueVersion { id stage version items { no name seq carriedOverFrom } } ${REFUSAL}`;
const stand = { id: 'ID!', version: 'Int!' };
const acknowledged = '[AcknowledgementInput!]! = []';

/** The mutations of a collection, each answering `result`. */
export const collecting = {
  open: mutation('openCatalogueCollection', COLLECTION, {
    versionId: 'ID!',
    version: 'Int!',
    dueOn: 'CalendarDay!',
    note: 'Text',
  }),
  close: mutation('closeCatalogueCollection', VERSION, { versionId: 'ID!', version: 'Int!', acknowledged }),
  save: mutation('saveCatalogueSubmission', SUBMISSION, {
    collectionId: 'ID!',
    id: 'ID',
    version: 'Int',
    input: 'CatalogueSubmissionInput!',
  }),
  submit: mutation('submitCatalogueSubmissions', COLLECTION, {
    collectionId: 'ID!',
    picks: '[CatalogueSubmissionPick!]!',
    acknowledged,
  }),
  recall: mutation('recallCatalogueSubmission', SUBMISSION, stand),
  withdraw: mutation('withdrawCatalogueSubmission', SUBMISSION, stand),
  accept: mutation('acceptCatalogueSubmission', SUBMISSION, { ...stand, note: 'Text' }),
  decline: mutation('declineCatalogueSubmission', SUBMISSION, { ...stand, reason: 'Text!' }),
};

/** A matter as a unit writes it, complete and argued. */
export const submissionInput = (
  change: Record<string, unknown> = {},
  item: Record<string, unknown> = {},
) => ({
  item: rowInput(null, { name: '城乡公交票价调整方案', plannedOn: '2027-09-01', ...item }),
  problem: '票价多年未调，线路亏损',
  reasons: '成本上涨',
  basis: '价格法第二十三条',
  preliminaryPlan: '分段计价，特殊人群优惠',
  necessity: '不调整线路难以维持',
  feasibility: '财政和居民可承受',
  ...change,
});

/** Query for a collection as this requester sees it at its desk. */
export const deskOf = (id: string) => ({
  query: `query($id: ID!) { catalogueCollection(id: $id) { year dueOn counts { state count }
    viewerCan(actions: [add, close]) { action allowed findings { code } }
    submissions { nodes { id name state unit { name } viewerCan(actions: [save, submit, recall, withdraw, accept, decline]) { action allowed findings { code } } } pageInfo { hasNextPage endCursor } } } }`,
  variables: { id },
});
