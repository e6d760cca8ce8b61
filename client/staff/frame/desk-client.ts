import { type ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { apolloClient } from '#client/apollo.ts';
import { faultOf } from './fault.ts';
import { sessionEnded } from './session-ended.ts';

const merged = { merge: true } as const;

/** Parts without an id of their own are merged into their whole; what there is only one of has no key. */
const TYPES = {
  Viewer: { keyFields: ['id'] },
  SiteProfile: { keyFields: [] },
  WorkCalendar: { keyFields: [] },
  Workbench: { keyFields: [] },
  LocalPolicyVersion: { keyFields: ['version'] },
  Catalogue: { keyFields: ['year'] },
  ...Object.fromEntries(
    [
      'Catalogue',
      'CatalogueItem',
      'Decision',
      'Consultation',
      'DeskComment',
      'Report',
      'Policy',
      'Site',
      'WorkCalendar',
    ].map((noun) => [`${noun}Capabilities`, merged]),
  ),
};

/** UNAUTHENTICATED, wherever it comes from, ends the session on this side too. */
const watchSession = new ErrorLink(({ error }) => {
  if (faultOf(error).code === 'UNAUTHENTICATED') sessionEnded();
});

/** The one client of the console: the contract's client, watching the session. */
export function deskClient(): ApolloClient {
  const client = apolloClient();
  if (client.cache instanceof InMemoryCache) client.cache.policies.addTypePolicies(TYPES);
  client.setLink(ApolloLink.from([watchSession, client.link]));
  return client;
}
