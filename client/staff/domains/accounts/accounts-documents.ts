import { graphql } from '#client/graphql/gql.ts';
import type { AccountRow_PersonFragment, AccountsPageQuery as Data } from '#client/graphql/graphql.ts';

export const AccountRowFragment = graphql(`
  fragment AccountRow_person on Person {
    ...Person_fields
    acting {
      id
      acting
      absent
      startsOn
      endsOn
      reason
    }
    unit {
      id
      name
      decidesItself
    }
  }
`);

export const AccountsPageQuery = graphql(`
  query AccountsPage($unitId: ID, $after: String) {
    persons(first: 50, after: $after, unitId: $unitId) {
      nodes {
        ...AccountRow_person
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    units {
      ...Unit_fields
    }
  }
`);

export type Account = AccountRow_PersonFragment;
export type Unit = Data['units'][number];

export const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonInput!, $acknowledged: [AcknowledgementInput!]) {
    createPerson(input: $input, acknowledged: $acknowledged) {
      ... on PersonWithPassword {
        password
        link
        person {
          ...AccountRow_person
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const UpdatePerson = graphql(`
  mutation UpdatePerson(
    $id: ID!
    $version: Int!
    $input: PersonInput!
    $acknowledged: [AcknowledgementInput!]
  ) {
    updatePerson(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($id: ID!) {
    resetPassword(id: $id) {
      ... on PersonWithPassword {
        password
        link
        person {
          ...AccountRow_person
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const UnlockPerson = graphql(`
  mutation UnlockPerson($id: ID!) {
    unlockPerson(id: $id) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevokeSessions = graphql(`
  mutation RevokeSessions($personId: ID!) {
    revokeSessions(personId: $personId) {
      ... on Person {
        ...AccountRow_person
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CreateUnit = graphql(`
  mutation CreateUnit($input: UnitInput!) {
    createUnit(input: $input) {
      ... on Unit {
        id
        code
        name
        kind
        phone
        active
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const UpdateUnit = graphql(`
  mutation UpdateUnit($id: ID!, $version: Int!, $input: UnitInput!) {
    updateUnit(id: $id, version: $version, input: $input) {
      ... on Unit {
        id
        code
        name
        kind
        phone
        active
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
