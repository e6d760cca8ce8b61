/** The deeds of an event from its plan to its archive, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const PlanEvent = graphql(`
  mutation PlanEvent($input: EventInput!) {
    planEvent(input: $input) {
      ... on Event {
        id
        version
        no
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveEvent = graphql(`
  mutation SaveEvent($id: ID!, $version: Int!, $input: EventInput!) {
    saveEvent(id: $id, version: $version, input: $input) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SubmitEventReview = graphql(`
  mutation SubmitEventReview($id: ID!, $version: Int!) {
    submitEventReview(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassEventReview = graphql(`
  mutation PassEventReview($id: ID!, $version: Int!) {
    passEventReview(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnEventReview = graphql(`
  mutation ReturnEventReview($id: ID!, $version: Int!, $reason: Text!) {
    returnEventReview(id: $id, version: $version, reason: $reason) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishEvent = graphql(`
  mutation PublishEvent($id: ID!, $version: Int!) {
    publishEvent(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ChangeEventSeats = graphql(`
  mutation ChangeEventSeats($id: ID!, $version: Int!, $slotId: ID!, $groups: [EventSeatsInput!]!) {
    changeEventSeats(id: $id, version: $version, slotId: $slotId, groups: $groups) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PostponeEvent = graphql(`
  mutation PostponeEvent($id: ID!, $version: Int!, $input: EventPostponementInput!) {
    postponeEvent(id: $id, version: $version, input: $input) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelEvent = graphql(`
  mutation CancelEvent($id: ID!, $version: Int!, $reason: Text!) {
    cancelEvent(id: $id, version: $version, reason: $reason) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReleaseNoShows = graphql(`
  mutation ReleaseNoShows($id: ID!, $version: Int!) {
    releaseNoShows(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ArchiveEvent = graphql(`
  mutation ArchiveEvent($id: ID!, $version: Int!) {
    archiveEvent(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
