import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { ClauseBlocks } from '#client/citizen/draft/ClauseBlocks.tsx';
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { InquiryDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Clause } from '#client/ui/Clause.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { reminderFacts } from './course-facts.ts';
import { answerFields, answerOf, NO_ANSWER } from './answer-fields.ts';
import { InquiryFragment } from './inquiry-record.ts';
import { StandingTag } from './InquiriesPanel.tsx';
import { answerFacts } from './letter-facts.tsx';

const InquiryDeskQuery = graphql(`
  query InquiryDesk($id: ID!) {
    unitInquiry(id: $id) {
      id
      matter
      fromUnit
      note
      contact
      draftNo
      digest
      sentOn
      dueOn
      recalledAt
      recallReason
      clauses {
        no
        text
      }
      files {
        id
        name
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
      ...Inquiry_letter
    }
  }
`);

const AnswerUnitInquiry = standard('answerUnitInquiry');

const OpenUnitInquiry = graphql(`
  mutation OpenUnitInquiry($id: ID!) {
    openUnitInquiry(id: $id)
  }
`);

type Letter = NonNullable<Data['unitInquiry']>;

/** 来函：征求意见: what another unit asks of ours, the text it asks about, and our answer. */
export function InquiryPage() {
  const { id = '' } = useParams();
  useTitle('征求意见函');
  const asked = useDesk(InquiryDeskQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ unitInquiry }) => (unitInquiry ? <Desk letter={unitInquiry} /> : <NotFoundPage />)}
    </Waiting>
  );
}

/** The first opening by somebody of the unit asked is recorded (已打开); opening it as an overseer records nothing. */
function useOpened(letter: Letter) {
  const client = useApolloClient();
  const { id, openedAt } = readFragment(InquiryFragment, letter);
  const opens = openedAt === null && allowedIn(offer(letter.viewerCan, 'answer'));
  useEffect(() => {
    if (opens) void client.mutate({ mutation: OpenUnitInquiry, variables: { id } }).catch(() => undefined);
  }, [client, id, opens]);
}

function Desk({ letter }: { letter: Letter }) {
  useOpened(letter);
  return (
    <>
      <DeskTop
        title={`征求意见函：${letter.matter}`}
        note={`${letter.fromUnit}　${longDate(letter.sentOn)}发出，请在${longDate(letter.dueOn)}前答复`}
      >
        <StandingTag letter={readFragment(InquiryFragment, letter)} />
      </DeskTop>
      <DeskBody>
        <Columns>
          <Draft letter={letter} />
          <Answer letter={letter} />
        </Columns>
      </DeskBody>
    </>
  );
}

const fileHref = (letterId: string, { id, name }: { id: string; name: string }) =>
  `/laihan/${encodeURIComponent(letterId)}/cailiao/${encodeURIComponent(id)}/${encodeURIComponent(name)}`;

function Answer({ letter }: { letter: Letter }) {
  const read = readFragment(InquiryFragment, letter);
  const answered = answerFacts(read);
  const facts = [...reminderFacts(read), ...answered];
  return (
    <Panel title="答复">
      {letter.recalledAt ? (
        <p>
          {moment(letter.recalledAt)}，{letter.fromUnit}撤回了这份征求意见函，不用答复。原因：
          {letter.recallReason}
        </p>
      ) : null}
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {letter.recalledAt || answered.length > 0 ? null : (
        <RecordForm
          form={`inquiry:${letter.id}:answer`}
          word="签署答复"
          document={AnswerUnitInquiry}
          capability={offer(letter.viewerCan, 'answer')}
          record={NO_ANSWER}
          fields={answerFields(letter)}
          confirm={<p>以您的账号代表本单位签署，签署以后不能改。记入签署人、时刻和所读草案的摘要。</p>}
          variables={(values) => ({ id: letter.id, input: answerOf(values) })}
        />
      )}
    </Panel>
  );
}

const Draft = ({ letter }: { letter: Letter }) => (
  <Panel title={letter.draftNo ? `草案（第${letter.draftNo}稿）` : '草案'}>
    <Facts
      small
      items={[
        { term: '请着重研究', detail: letter.note },
        { term: '联系人', detail: letter.contact },
        { term: '草案摘要', detail: <span className="num break">{letter.digest}</span> },
      ].filter(({ detail }) => detail !== '')}
    />
    {letter.files.length > 0 ? (
      <ul className="plain" aria-label="随函材料">
        {letter.files.map((file) => (
          <li key={file.id}>
            <a href={fileHref(letter.id, file)} target="_blank" rel="noopener">
              {file.name}
            </a>
          </li>
        ))}
      </ul>
    ) : null}
    {letter.clauses.map(({ no, text }, index) => (
      <Clause
        key={no}
        id={`tiao-${index + 1}`}
        level={3}
        no={clauseName(no)}
        text={<ClauseBlocks text={text} />}
      />
    ))}
  </Panel>
);
