import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type {
  DeskStatement_StatementFragment as DeskStatement,
  StatementsDeskQuery as Data,
} from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { usePolicy } from '#client/staff/domains/proposal/use-policy.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { ConfirmAnswers } from './ConfirmAnswers.tsx';
import { RecordStatementForm } from './RecordStatementForm.tsx';
import { DeskStatementFragment } from './statement-documents.ts';
import { StatementPanel } from './StatementPanel.tsx';

const StatementsDeskQuery = graphql(`
  query StatementsDesk($no: String!) {
    meeting(no: $no) {
      id
      no
      name
      agenda {
        id
        position
        title
        disclosure
        startedAt
        endedAt
        withdrawnAt
      }
    }
    statementsDesk(no: $no) {
      record {
        allowed
        findings {
          ...Findings_finding
        }
      }
      attendees {
        ...StatementAttendee_fields
      }
      statements {
        ...DeskStatement_statement
      }
      drafts {
        itemId
        clauses {
          ...DraftClause_fields
        }
      }
    }
  }
`);

export type StatementsMeeting = NonNullable<Data['meeting']>;
export type Attendee = Data['statementsDesk']['attendees'][number];

const draftOf = (drafts: Data['statementsDesk']['drafts'], { itemId }: { itemId: string }) =>
  drafts.find((one) => one.itemId === itemId)?.clauses ?? [];

/** 会议的列席意见: taken down while the meeting is on, answered afterwards by the unit whose matter it is. */
export function StatementsPage() {
  const { no = '' } = useParams();
  useTitle('列席意见');
  const asked = useDesk(StatementsDeskQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ meeting, statementsDesk }) =>
        meeting ? <Desk meeting={meeting} desk={statementsDesk} /> : <NotFoundPage />
      }
    </Waiting>
  );
}

function Desk({ meeting, desk }: { meeting: StatementsMeeting; desk: Data['statementsDesk'] }) {
  const policy = usePolicy();
  const statements = desk.statements.map((one) => readFragment(DeskStatementFragment, one));
  return (
    <>
      <DeskTop title="列席意见" note={meeting.name}>
        <ButtonLink look="quiet" href={meetingPath(meeting.no)}>
          回到会议
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {allowedIn(desk.record) ? <RecordStatementForm meeting={meeting} attendees={desk.attendees} /> : null}
        <ConfirmAnswers statements={statements} />
        {statements.length === 0 ? <NoneYet mayRecord={allowedIn(desk.record)} /> : null}
        {inTurn(statements).map((one) => (
          <StatementPanel key={one.id} statement={one} policy={policy} draft={draftOf(desk.drafts, one)} />
        ))}
      </DeskBody>
    </>
  );
}

const TURN = ['ANSWER_PROPOSED', 'OPINION_RECORDED', 'OPINION_ANSWERED', 'VOID'] as const;

/** Statements, those that wait for somebody first; otherwise in the order in which they were made. */
const inTurn = (statements: readonly DeskStatement[]) =>
  statements.toSorted((one, other) => TURN.indexOf(one.stage) - TURN.indexOf(other.stage));

const NoneYet = ({ mayRecord }: { mayRecord: boolean }) => (
  <Empty title={mayRecord ? '还没有登记列席意见' : '没有需要您单位答复的列席意见'}>
    {mayRecord
      ? '议题开始以后，列席的人说到哪里，记到哪里。'
      : '登记以后，由议题所涉决策的承办单位答复；没有关联决策的，由召开会议的单位答复。'}
  </Empty>
);
