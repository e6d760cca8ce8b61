/** Content of a confirmed late entry (现行的补录), from which its correction starts. */
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { LateDecided_EntryFragment, LatePrepared_EntryFragment } from '#client/graphql/graphql.ts';
import { LateDecidedFragment } from './late-decided.ts';

const LatePreparedFragment = graphql(`
  fragment LatePrepared_entry on LateEntryTold {
    source
    fileIds
    happenedOn
    summary
    unitConsultation {
      noUnitConcerned
      consultations {
        unitName
        sentOn
        dueOn
        reply
        repliedOn
        settled
        dispute
        theirView
        ownView
        reasons
        basis
      }
    }
    solicitation {
      opensOn
      closesOn
      publishedIn
      shortenReason
      shortenApprovedBy
      opinionCount
      adoptedCount
      answer
      answeredOn
    }
    activity {
      activityId
      method
      happenedOn
      place
      participants
      participantCount
      groups {
        groupName
        counterpart
        counterpartName
        opinions
      }
      summary
      fileIds
    }
    hearing {
      noticeOn
      publishedIn
      draftPublished
      heldOn
      place
      host
      chair
      groups {
        side
        count
      }
      selected
      methodOn
      listOn
      deliveredOn
      heldInPublic
      signedCount
      unsignedReason
      summary
      answer
    }
    expertReview {
      happenedOn
      form
      library
      members {
        name
        employer
        interest
        dissenting
      }
      opinions {
        expertKind
        expertName
        necessity
        feasibility
        scientificMerit
        signed
        sealed
      }
      dissent
      adoptions {
        opinion
        adopted
        reason
      }
    }
    riskAssessment {
      happenedOn
      level
      departmentsHeard {
        unitName
        opinion
      }
      riskPoints {
        no
        kind
        description
        level
      }
      measures {
        pointNo
        text
        unitName
      }
      responsePlan
      fileIds
    }
    riskFinding {
      happenedOn
      riskControllable
      reason
      fileIds
    }
    fairCompetition {
      happenedOn
      conclusion
      drafterOpinion
      reviewedBy
      operatorsHeard
      associationsHeard
      exception {
        ground
        groundText
        noLesserMeans
        endsOn
        endCondition
      }
      fileIds
    }
  }
`);

type Part<Entry> = Omit<Entry, ' $fragmentName'>;

export type LateTold = Part<LatePrepared_EntryFragment> & Part<LateDecided_EntryFragment>;

/** Content of an entry, put together from its two fragments, for the forms. */
export const toldOf = (
  entry: FragmentType<typeof LatePreparedFragment> & FragmentType<typeof LateDecidedFragment>,
): LateTold => ({
  ...readFragment(LatePreparedFragment, entry),
  ...readFragment(LateDecidedFragment, entry),
});
