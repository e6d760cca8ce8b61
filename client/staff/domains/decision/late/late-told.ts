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
        ...LateUnitTold_fields
      }
    }
    solicitation {
      ...LateSolicitationTold_fields
    }
    activity {
      ...RecordedActivity_fields
      groups {
        ...GroupTalk_fields
      }
    }
    hearing {
      ...LateHearingTold_fields
      groups {
        side
        count
      }
    }
    expertReview {
      happenedOn
      form
      library
      members {
        ...ExpertPanelMemberTold_fields
      }
      opinions {
        ...ExpertOpinionTold_fields
      }
      dissent
      adoptions {
        ...ExpertAdoptionTold_fields
      }
    }
    riskAssessment {
      ...RecordedRiskReport_fields
      departmentsHeard {
        unitName
        opinion
      }
      riskPoints {
        ...RiskPoint_fields
      }
      measures {
        ...RiskMeasure_fields
      }
    }
    riskFinding {
      ...RecordedRiskFinding_fields
    }
    fairCompetition {
      ...FairCompetitionTold_fields
      exception {
        ...CompetitionException_fields
      }
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
