/** The deeds of a press conference, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const AcceptAccreditation = graphql(`
  mutation AcceptAccreditation($id: ID!) {
    acceptAccreditation(id: $id) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const DeclineAccreditation = graphql(`
  mutation DeclineAccreditation($id: ID!, $reason: AccreditationDecline!) {
    declineAccreditation(id: $id, reason: $reason) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReceiveJournalist = graphql(`
  mutation ReceiveJournalist($id: ID!) {
    receiveJournalist(id: $id) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevealJournalist = graphql(`
  mutation RevealJournalist($id: ID!, $reason: Text!) {
    revealJournalist(id: $id, reason: $reason) {
      name
      cardNo
      contactKind
      contact
    }
  }
`);

export const RecordPressQuestion = graphql(`
  mutation RecordPressQuestion($input: PressQuestionInput!) {
    recordPressQuestion(input: $input) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const MarkPressQuestion = graphql(`
  mutation MarkPressQuestion($id: ID!) {
    markPressQuestion(id: $id) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const AnswerPressQuestion = graphql(`
  mutation AnswerPressQuestion($id: ID!, $input: PressAnswerInput!) {
    answerPressQuestion(id: $id, input: $input) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const LeavePressQuestion = graphql(`
  mutation LeavePressQuestion($id: ID!, $reason: QuestionNotTaken!, $shown: Text!) {
    leavePressQuestion(id: $id, reason: $reason, shown: $shown) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);
