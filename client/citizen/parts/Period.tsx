import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Period_ConsultationFragment } from '#client/graphql/graphql.ts';
import { ClosedPeriod } from './ClosedPeriod.tsx';
import { ComingPeriod } from './ComingPeriod.tsx';
import { OpenPeriod } from './OpenPeriod.tsx';

export const PeriodFragment = graphql(`
  fragment Period_consultation on Consultation {
    no
    round
    title
    stage
    opensOn
    scheduledOpensAt
    closesOn
    daysLeft
    openDays
    askedPeriod {
      written
      fullOn
    }
    rolledForward
    provisional
    announcedClosesOn
    commentCount
    peopleCount
    feedbackDueOn
    feedbackDueProvisional
    feedbackOverdue
    report {
      publishedOn
    }
  }
`);

export type PeriodFacts = Period_ConsultationFragment;

interface PeriodProps {
  consultation: FragmentType<typeof PeriodFragment>;
  today: string;
}

/** Until when, by its state: announced, open, closed, answered, withdrawn (征集期限). */
export function Period({ consultation, today }: PeriodProps) {
  const facts = readFragment(PeriodFragment, consultation);
  if (facts.stage === 'OPEN') return <OpenPeriod {...facts} />;
  if (facts.stage === 'APPROVED') return <ComingPeriod {...facts} today={today} />;
  return <ClosedPeriod {...facts} today={today} />;
}
