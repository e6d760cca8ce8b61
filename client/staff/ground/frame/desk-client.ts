import { type ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { apolloClient } from '#client/apollo.ts';
import { faultOf } from './fault.ts';
import { latestAnswer } from './latest-answer.ts';
import { sessionEnded } from './session-ended.ts';

/** Types with a single object have no key. */
const TYPES = {
  Viewer: { keyFields: ['id'] },
  SiteProfile: { keyFields: [] },
  WorkCalendar: { keyFields: [] },
  Workbench: { keyFields: [] },
  // Asked for by the rail and by the workbench, which needs more of each.
  Task: { keyFields: ['key'] },
  LocalPolicyVersion: { keyFields: ['version'] },
  Catalogue: { keyFields: ['year'] },
  // Offers have no id: those of the newest answer stand.
  Answer: { fields: { viewerCan: { merge: false } } },
};

/**
 * Types a command can answer with, registered with the cache as plain types, which it otherwise takes for possible
 * interfaces.
 */
const ANSWERS = [
  'Refusal',
  'AdoptionReport',
  'CatalogueItem',
  'CatalogueVersion',
  'CommentCluster',
  'CommentReceipt',
  'Concern',
  'Consultation',
  'Decision',
  'DeskComment',
  'DisclosureCatalogue',
  'DisclosureRow',
  'Disposition',
  'DispositionBatch',
  'DraftVersion',
  'Hearing',
  'HearingReceipt',
  'Live',
  'LivePost',
  'LocalPolicyVersion',
  'ParticipationList',
  'Person',
  'PersonWithPassword',
  'SiteProfile',
  'Unit',
  'Viewer',
  'Village',
  'WorkCalendar',
];

/** UNAUTHENTICATED, wherever it comes from, ends the session on this side too. */
const watchSession = new ErrorLink(({ error }) => {
  if (faultOf(error).code === 'UNAUTHENTICATED') sessionEnded();
});

/** Registers the contract's types with a cache, as far as the console needs it. */
export function teach(cache: InMemoryCache): void {
  cache.policies.addTypePolicies(TYPES);
  cache.policies.addPossibleTypes({ Answer: ANSWERS });
}

/** The one client of the console: the contract's client, watching the session. */
export function deskClient(): ApolloClient {
  // A query repeated after an action must not share the answer to the one sent before it.
  const client = apolloClient({ queryDeduplication: false });
  if (client.cache instanceof InMemoryCache) teach(client.cache);
  client.setLink(ApolloLink.from([watchSession, latestAnswer(), client.link]));
  return client;
}
