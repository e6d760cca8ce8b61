/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { __typename: 'Query', site: { __typename: 'SiteProfile', siteName: string, organName: string, siteDomain: string, siteIdCode: string, sponsorUnit: string, hostUnit: string, phone: string, hotline: string, icpNo: string, policeNo: string, reportErrorUrl: string } };


export const ShellDocument = {"__meta__":{"hash":"sha256:26675bfcfa1fe1e0d9ebbf26bc663afd2aca11f218f182163bfb9b43ab75deae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"siteName"}},{"kind":"Field","name":{"kind":"Name","value":"organName"}},{"kind":"Field","name":{"kind":"Name","value":"siteDomain"}},{"kind":"Field","name":{"kind":"Name","value":"siteIdCode"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorUnit"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"icpNo"}},{"kind":"Field","name":{"kind":"Name","value":"policeNo"}},{"kind":"Field","name":{"kind":"Name","value":"reportErrorUrl"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
