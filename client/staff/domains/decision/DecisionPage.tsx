import type { ComponentType } from 'react';
import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { ApprovalKind, DecisionDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { ApprovalPanel } from '#client/staff/engines/approval/ApprovalPanel.tsx';
import { DutyPanel } from '#client/staff/domains/compliance/DutyPanel.tsx';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { PapersPanel } from '#client/staff/domains/casepaper/PapersPanel.tsx';
import { ParticipationPanel } from '#client/staff/domains/consultation/DecisionCourse.tsx';
import { DraftPanel } from '#client/staff/engines/draft/DraftPanel.tsx';
import { DecisionEventsPanel } from '#client/staff/domains/event/DecisionEventsPanel.tsx';
import { HearingsPanel } from '#client/staff/domains/hearing/HearingsPanel.tsx';
import { ExpertsPanel } from '#client/staff/domains/inquiry/expert/ExpertsPanel.tsx';
import { InquiriesPanel } from '#client/staff/domains/inquiry/InquiriesPanel.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DECISION_PHASE_LABELS, DESK_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CaseStanding } from './CaseStanding.tsx';
import { CourseActions } from './course/CourseActions.tsx';
import { DeedsPanel } from './course/DeedsPanel.tsx';
import { Documents } from './Documents.tsx';
import { ProcessFile } from './file/ProcessFile.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { LatePanel } from './late/LatePanel.tsx';
import { MatterPanel } from './MatterPanel.tsx';
import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import { StepActions } from './procedure/StepActions.tsx';
import { PublishedCorrections } from './PublishedCorrections.tsx';
import { StepFolds } from './StepFolds.tsx';

const DecisionDeskQuery = graphql(`
  query DecisionDesk($no: String!) {
    serverTime {
      today
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
    decision(no: $no) {
      id
      no
      title
      phase
      phaseSince
      leadUnit {
        id
        name
      }
      coUnits {
        id
        name
      }
      publication {
        textFileId
        interpretationFileId
      }
      corrections {
        formerFile {
          id
        }
        file {
          id
        }
      }
      ...CourseActions_decision
      ...DeedsPanel_decision
      ...DecisionCourse_decision
      ...DraftPanel_decision
      ...FactsPanel_decision
      ...MatterPanel_decision
      ...StepFolds_decision
      ...CaseStanding_decision
      ...StepActions_decision
      ...PapersPanel_decision
      ...HearingsPanel_decision
      ...Documents_decision
    }
  }
`);

/** 一项决策的办理: what is true of it, which steps that asks for, what is on record, what is to be done. */
export function DecisionPage() {
  const { no = '' } = useParams();
  useTitle(DESK_LABELS.DECISIONS);
  const asked = useDesk(DecisionDeskQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ decision, serverTime, localPolicy }) =>
        decision ? (
          <Desk
            decision={decision}
            rules={{ today: serverTime.today as CalendarDay, policy: policyOf(localPolicy.values) }}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

type Decision = NonNullable<Data['decision']>;
interface SectionProps {
  decision: Decision;
  rules: DeskRules;
}

type Sections = Readonly<Record<string, ComponentType<SectionProps>>>;

/** Kind of leader's approval asked for in each phase: the item before the meeting (议题), the signature after it (签发). */
const ASKED: Partial<Record<Decision['phase'], ApprovalKind>> = {
  READY_FOR_DISCUSSION: 'AGENDA',
  SCHEDULED: 'AGENDA',
  APPROVED: 'ISSUE',
};

function Asking({ decision: { id, phase } }: { decision: Decision }) {
  const kind = ASKED[phase];
  return kind ? <ApprovalPanel key={kind} kind={kind} matterId={id} /> : null;
}

const Standing = ({ decision, rules: { today } }: SectionProps) => (
  <CaseStanding decision={decision} today={today} />
);

/** 办到哪里, beside it the ways to the rounds of participation and to the draft. */
const TOP: Sections = { standing: Standing };
const BESIDE: Sections = { participation: ParticipationPanel, draft: DraftPanel };

/** The viewer's own work: forms and buttons of their post. */
const WORK: Sections = { asking: Asking, course: CourseActions, deeds: DeedsPanel, steps: StepActions };

/** Records of the matter, folded: a section opens by itself where it waits for the viewer, and brings a fragment to the query above, or asks for itself. */
const ON_RECORD: Sections = {
  matter: MatterPanel,
  facts: FactsPanel,
  late: LatePanel,
  inquiries: InquiriesPanel,
  experts: ExpertsPanel,
  hearings: HearingsPanel,
  events: DecisionEventsPanel,
  documents: Documents,
  papers: PapersPanel,
  duties: DutyPanel,
  corrections: PublishedCorrections,
  file: ProcessFile,
};

const shown = (sections: Sections, props: SectionProps) =>
  Object.entries(sections).map(([name, Section]) => <Section key={name} {...props} />);

const Desk = ({ decision, rules }: SectionProps) => (
  <>
    <DeskTop title={decision.title} note={noteOf(decision)}>
      <ButtonLink look="quiet" href={`/juece/${decision.no}`} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <div className="desk-body-cols desk-cols">
        <div className="stack">{shown(TOP, { decision, rules })}</div>
        <div className="stack">{shown(BESIDE, { decision, rules })}</div>
      </div>
      {shown(WORK, { decision, rules })}
      <StepFolds decision={decision} />
      <div className="folds">{shown(ON_RECORD, { decision, rules })}</div>
    </DeskBody>
  </>
);

const noteOf = ({ no, phase, phaseSince, leadUnit, coUnits }: Decision) =>
  [
    no,
    `${DECISION_PHASE_LABELS[phase]}（${longDate(phaseSince)}起）`,
    [leadUnit.name, ...coUnits.map(({ name }) => name)].join('、'),
  ].join('　');
