import { mutation, REFUSAL } from './questions.ts';

/** Fields of a completion report that the tests read. */
export const REPORT = `id year title version writtenBy reviewedBy reviewReturn publishedOn dueOn counts { state count }
  lines { no seq name phase state allowed explanation plannedText leadUnit { name } }`;
const ANSWER = `__typename ... on CatalogueCompletion { ${REPORT} } ${REFUSAL}`;
const acknowledged = '[AcknowledgementInput!]! = []';
const stand = { year: 'Int!', version: 'Int!' };

/** The mutations of a year-end report and of carrying over, each answering `result`. */
export const completing = {
  save: mutation('saveCatalogueCompletion', ANSWER, { ...stand, rows: '[CatalogueCompletionInput!]!' }),
  review: mutation('passCompletionReview', ANSWER, stand),
  sendBack: mutation('returnCompletionReview', ANSWER, { ...stand, reason: 'Text!' }),
  close: mutation('closeCatalogueYear', ANSWER, { ...stand, acknowledged }),
  carry: mutation(
    'carryOverCatalogueItems',
    `__typename ... on CatalogueVersion { id stage version items { no seq year name carriedOverFrom } } ${REFUSAL}`,
    { versionId: 'ID!', version: 'Int!', nos: '[String!]!' },
  ),
};

/** The report of a year with what the requester may do. */
export const reportOf = (year: number) => ({
  query: `query($year: Int!) { catalogueCompletion(year: $year) { ${REPORT}
    viewerCan(actions: [save, passReview, closeYear]) { action allowed findings { code } } } }`,
  variables: { year },
});
