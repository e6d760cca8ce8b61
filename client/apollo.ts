import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { catchError, throwError, tap } from 'rxjs';

/** The hash that the generator wrote into a document of ours. */
const hashOf = ({ query }: ApolloLink.Operation): string | undefined =>
  (query as { __meta__?: { hash?: string } }).__meta__?.hash;

const UNKNOWN = 'PERSISTED_QUERY_NOT_FOUND';
const isUnknown = (errors: readonly { extensions?: Record<string, unknown> | undefined }[] | undefined) =>
  errors?.some(({ extensions }) => extensions?.code === UNKNOWN) ?? false;

class HashUnknown extends Error {}

const send = (operation: ApolloLink.Operation, includeQuery: boolean) =>
  operation.setContext({ http: { includeQuery, includeExtensions: !includeQuery } });

/** Sends the hash of a document instead of its text; a server that was renewed meanwhile gets the text. */
const persisted = new ApolloLink((operation, forward) => {
  const hash = hashOf(operation);
  if (hash === undefined) return forward(operation);
  operation.extensions.persistedQuery = { version: 1, sha256Hash: hash };
  send(operation, false);
  return forward(operation).pipe(
    tap(({ errors }: ApolloLink.Result) => {
      if (isUnknown(errors)) throw new HashUnknown();
    }),
    catchError((error: unknown) => {
      const unknown =
        error instanceof HashUnknown || (CombinedGraphQLErrors.is(error) && isUnknown(error.errors));
      if (!unknown) return throwError(() => error);
      send(operation, true);
      return forward(operation);
    }),
  );
});

/** A client of the contract: for the console, and for an island that woke. */
export const apolloClient = (options: Pick<ApolloClient.Options, 'queryDeduplication'> = {}): ApolloClient =>
  new ApolloClient({
    ...options,
    cache: new InMemoryCache(),
    link: ApolloLink.from([persisted, new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  });
