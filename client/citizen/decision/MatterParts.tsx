import { AnswersPart } from './AnswersPart.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { ActivitiesPart } from '../activity/ActivitiesPart.tsx';
import { ConcernsPart } from '../concern/ConcernsPart.tsx';
import { SuggestionPart } from '../suggestion/SuggestionPart.tsx';
import { DeedsNote } from '../deed/DeedsNote.tsx';
import { ChangesPart } from './ChangesPart.tsx';
import { ClauseDuties } from './ClauseDuties.tsx';
import { Consultations } from './Consultations.tsx';
import { decisionLine } from './decision-line.ts';
import type { DecisionItem, StartedDecision } from './DecisionPage.tsx';
import { HeldParts } from './HeldParts.tsx';
import { NotStarted } from './NotStarted.tsx';
import { ParticipationPart } from './ParticipationPart.tsx';
import { ProcedurePart } from './ProcedurePart.tsx';
import { PublicationPart } from './PublicationPart.tsx';

/** Fields of a matter that its page is made from, in the catalogue or outside it. */
type Matter = Pick<
  DecisionItem,
  | 'no'
  | 'year'
  | 'decision'
  | 'stepLine'
  | 'consultations'
  | 'decisionOrgan'
  | 'ownDecision'
  | 'leadUnit'
  | 'coUnits'
  | 'contact'
>;

/**
 * A matter below its head, in the order of readers' questions: the decision or the changes proposed, how far it has come, the
 * ways to comment, the people in charge; the procedure the statute asks for comes last.
 */
export const MatterParts = ({ item }: { item: Matter }) => (
  <>
    {item.decision ? <Substance decision={item.decision} /> : null}
    <Section id="jindu" title="决策进度" rule>
      <Steps steps={decisionLine(item)} layout="brief" />
    </Section>
    <Section id="zhengji" title="公开征求意见" rule>
      <Consultations {...item} />
    </Section>
    {item.decision ? <ConcernsPart decision={item.decision} /> : null}
    {item.decision ? <ActivitiesPart decision={item.decision} /> : null}
    {item.decision ? <HeldParts decision={item.decision} /> : null}
    <ParticipationPart {...item} />
    {item.decision ? <AnswersPart decision={item.decision} /> : null}
    {item.decision ? <ProcedurePart decision={item.decision} /> : <NotStarted />}
  </>
);

const Substance = ({ decision }: { decision: StartedDecision }) => (
  <>
    <PublicationPart decision={decision} />
    {decision.publication ? null : <ChangesPart decision={decision} />}
    <ClauseDuties decision={decision}>
      <DeedsNote decision={decision} />
    </ClauseDuties>
    <SuggestionPart decision={decision} />
  </>
);
