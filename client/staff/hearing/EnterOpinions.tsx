import { graphql } from '#client/graphql/gql.ts';
import type { HearingOpinionsQuery as Data, RecordedCommentInput, Stance } from '#client/graphql/graphql.ts';
import { clauseName } from '#client/citizen/names.ts';
import { dayOf, groupedCode } from '#client/format.ts';
import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';
import type { HearingProps, HearingRecord } from './hearing-record.ts';

const HearingOpinionsQuery = graphql(`
  query HearingOpinions($id: ID!) {
    deskConsultation(id: $id) {
      id
      clauses {
        id
        no
      }
      viewerCan {
        recordComment {
          ...CapabilityButton_capability
        }
      }
    }
  }
`);

const EnterHearingOpinion = graphql(`
  mutation EnterHearingOpinion($input: RecordedCommentInput!) {
    recordComment(input: $input) {
      ... on CommentReceipt {
        receiptNo
      }
      ...RefusalPanel_refusal
    }
  }
`);

type Consultation = NonNullable<Data['deskConsultation']>;
type Entry = HearingRecord['entries'][number];

/** What participants said, once the record is confirmed: while opinions are taken, each is answered like any other (第十八条). */
export function EnterOpinions({ hearing }: HearingProps) {
  const { consultationId, recordSignedAt } = hearing;
  return consultationId && recordSignedAt ? (
    <Asked
      hearing={hearing}
      consultationId={consultationId}
      day={dayOf(hearing.startedAt ?? recordSignedAt)}
    />
  ) : null;
}

interface AskedProps {
  hearing: HearingRecord;
  consultationId: string;
  /** The day it was said. */
  day: string;
}

function Asked({ hearing, consultationId, day }: AskedProps) {
  const { data } = useDesk(HearingOpinionsQuery, { id: consultationId });
  const consultation = data?.deskConsultation;
  const spoken = hearing.entries.filter(
    ({ participantId, commentReceiptNo }) =>
      participantId &&
      (commentReceiptNo ?? (consultation && allowedIn(consultation.viewerCan.recordComment))),
  );
  if (!consultation || spoken.length === 0) return null;
  return (
    <Panel title="会上的意见登记到意见处理">
      <ol className="stack">
        {spoken.map((entry) => (
          <li key={entry.id}>
            <p className="said">
              <b>{entry.speaker}</b>　{entry.text}
            </p>
            {entry.commentReceiptNo ? (
              <p className="small done">已登记为意见，受理编号{groupedCode(entry.commentReceiptNo)}。</p>
            ) : (
              <Enter entry={entry} consultation={consultation} day={day} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface EnterProps {
  entry: Entry;
  consultation: Consultation;
  day: string;
}

interface Typed {
  stance: Stance;
  clauseNo: string;
}

const NEW: Typed = { stance: 'OTHER', clauseNo: '' };

/** What was said in public, as an opinion of whoever said it. */
const opinionOf = (
  { id, speaker, text }: Entry,
  consultation: Consultation,
  day: string,
  { stance, clauseNo }: Typed,
): RecordedCommentInput => ({
  consultationId: consultation.id,
  idempotencyKey: id,
  channel: 'HEARING',
  receivedOn: day,
  stance,
  clauseNo: clauseNo || null,
  text,
  identity: 'PERSON',
  name: speaker,
  peopleCount: 1,
  showName: false,
  showText: true,
  attachmentTokens: [],
});

/** The entry's own id is the key: pressed twice, it is one opinion. */
const Enter = ({ entry, consultation, day }: EnterProps) => (
  <RecordForm
    form={`hearing-opinion:${entry.id}`}
    documents={[]}
    capability={consultation.viewerCan.recordComment}
    look="quiet"
    word="登记为意见"
    document={EnterHearingOpinion}
    record={NEW}
    fields={[
      { kind: 'choice', name: 'stance', label: '态度', options: STANCE_LABELS, none: words.form.choose },
      {
        kind: 'choice',
        name: 'clauseNo',
        label: '针对哪一条',
        options: Object.fromEntries(consultation.clauses.map(({ no }) => [no, clauseName(no)])),
        none: words.states.wholeText,
        optional: true,
        beside: true,
      },
    ]}
    variables={(typed) => ({ input: opinionOf(entry, consultation, day, typed) })}
  />
);
