import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { DecisionCourse_DecisionFragment as Decision } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CONSULTATION_STAGE_LABELS, DECISION_PHASE_LABELS } from '#client/words.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { consultationPath, overviewPath } from '#client/staff/ground/addresses/consultation.ts';
import { CreateConsultation } from './CreateConsultation.tsx';
import { FinishParticipation } from './FinishParticipation.tsx';
import { StartDrafting } from './StartDrafting.tsx';

export const DecisionCourseFragment = graphql(`
  fragment DecisionCourse_decision on Decision {
    id
    no
    title
    phase
    startedOn
    version
    consultations {
      id
      round
      stage
      closesOn
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** A decision under way: where it is, its rounds, and the one action that comes next. */
export function DecisionCourse({ decision }: { decision: FragmentType<typeof DecisionCourseFragment> }) {
  const course = readFragment(DecisionCourseFragment, decision);
  const { no, title, phase, startedOn, consultations } = course;
  return (
    <li>
      <p>
        <b>{DECISION_PHASE_LABELS[phase]}</b>
        <small>{no}</small>
      </p>
      <div>
        <b>{title}</b>
        <small>{longDate(startedOn)}启动</small>
        {consultations.length > 0 ? <Rounds consultations={consultations} /> : null}
      </div>
      <NextAction {...course} />
    </li>
  );
}

/** 公众参与 at the decision's own desk: its rounds, and the one action that comes next. */
export function ParticipationPanel({ decision }: { decision: FragmentType<typeof DecisionCourseFragment> }) {
  const course = readFragment(DecisionCourseFragment, decision);
  const { consultations, viewerCan } = course;
  const startDrafting = offer(viewerCan, 'startDrafting');
  const createConsultation = offer(viewerCan, 'createConsultation');
  const finishParticipation = offer(viewerCan, 'finishParticipation');
  const next = [startDrafting, createConsultation, finishParticipation].some(allowedIn);
  if (consultations.length === 0 && !next) return null;
  return (
    <Panel title="公众参与">
      <div className="stack">
        {consultations.length > 0 ? <Rounds consultations={consultations} /> : null}
        {next ? <NextAction {...course} /> : null}
      </div>
    </Panel>
  );
}

const Rounds = ({ consultations }: Pick<Decision, 'consultations'>) => (
  <ul className="plain small">
    {consultations.map(({ id, round, stage, closesOn }) => (
      <li key={id} className="round">
        <a href={consultationPath(id)}>第{round}轮征求意见</a>　{CONSULTATION_STAGE_LABELS[stage]}
        {closesOn ? (
          <>
            {`　截止${longDate(closesOn)}　`}
            <a href={overviewPath(id)}>民意一览</a>
          </>
        ) : null}
      </li>
    ))}
  </ul>
);

/** Actions the law allows next; where there are none, the rounds beside it say what is under way. */
function NextAction(course: Decision) {
  const startDrafting = offer(course.viewerCan, 'startDrafting');
  const createConsultation = offer(course.viewerCan, 'createConsultation');
  const finishParticipation = offer(course.viewerCan, 'finishParticipation');
  return (
    <div className="row">
      {allowedIn(startDrafting) ? <StartDrafting {...course} capability={startDrafting} /> : null}
      {allowedIn(finishParticipation) ? (
        <FinishParticipation {...course} capability={finishParticipation} />
      ) : null}
      {allowedIn(createConsultation) ? (
        <CreateConsultation
          {...course}
          capability={createConsultation}
          again={course.consultations.length > 0}
        />
      ) : null}
    </div>
  );
}
