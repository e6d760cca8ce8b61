import type { OperationVariables } from '@apollo/client';
import { type SkipToken, skipToken, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Fault, faultOf } from './fault.ts';

export interface Asked<Data> {
  /** Data known so far; while the address changes, the last view stays. */
  data: Data | undefined;
  loading: boolean;
  fault: Fault | null;
  refetch: () => void;
}

/** Data of a desk: at once from memory, and asked for again; `skipToken` instead of variables asks nothing. */
export function useDesk<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | SkipToken,
): Asked<Data> {
  const options =
    variables === skipToken
      ? skipToken
      : { variables, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' };
  const { data, previousData, loading, error, refetch } = useQuery<Data, Variables>(
    document,
    options as never,
  );
  return {
    data: (data ?? (error ? undefined : previousData)) as Data | undefined,
    loading,
    fault: error ? faultOf(error) : null,
    refetch: () => void refetch().catch(() => undefined),
  };
}
