import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The page of one proposal. */
export const proposalPath = (id: string) => `${paths.proposals}/${id}`;

/** Where a proposal is entered. */
export const NEW_PROPOSAL = `${paths.proposals}/xin`;
