/** The deeds of a meeting in session and of its minutes, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const StartAgendaItem = graphql(`
  mutation StartAgendaItem(
    $id: ID!
    $version: Int!
    $itemId: ID!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    startAgendaItem(id: $id, version: $version, itemId: $itemId, acknowledged: $acknowledged) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const EndAgendaItem = graphql(`
  mutation EndAgendaItem(
    $id: ID!
    $version: Int!
    $itemId: ID!
    $result: AgendaResult!
    $resultText: Text! = ""
  ) {
    endAgendaItem(id: $id, version: $version, itemId: $itemId, result: $result, resultText: $resultText) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CorrectAgendaResult = graphql(`
  mutation CorrectAgendaResult(
    $id: ID!
    $version: Int!
    $itemId: ID!
    $result: AgendaResult!
    $resultText: Text! = ""
  ) {
    correctAgendaResult(
      id: $id
      version: $version
      itemId: $itemId
      result: $result
      resultText: $resultText
    ) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveMinutes = graphql(`
  mutation SaveMinutes(
    $id: ID!
    $version: Int!
    $input: MinutesInput!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    saveMinutes(id: $id, version: $version, input: $input, acknowledged: $acknowledged) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishMinutes = graphql(`
  mutation PublishMinutes($id: ID!, $version: Int!) {
    publishMinutes(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ImportMinutes = graphql(`
  mutation ImportMinutes($id: ID!, $version: Int!, $file: String!) {
    importMinutes(id: $id, version: $version, file: $file) {
      ... on MinutesImport {
        meeting {
          id
          version
          stage
        }
        placed {
          itemId
          paragraphs
        }
        unplaced {
          no
          text
          why
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);
