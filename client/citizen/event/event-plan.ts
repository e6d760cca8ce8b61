import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

/** The plan of an event (活动方案): everybody reads it in the notice, and its unit has it in the form. */
export const EventPlanFragment = graphql(`
  fragment EventPlan_event on Event {
    kind
    title
    purpose
    programme
    audience
    place
    contact
    moderator
    speakers {
      name
      post
    }
    openSignUp
    signUpOpensAt
    signUpClosesAt
    partyMax
  }
`);

/** An event with its plan beside what else was asked of it. */
export const withPlan = <Asked extends FragmentType<typeof EventPlanFragment>>(event: Asked) => ({
  ...event,
  ...readFragment(EventPlanFragment, event),
});
