import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type {
  CommentChannel,
  RecordedCommentInput,
  SpokenOpinionsQuery as Data,
  Stance,
} from '#client/graphql/graphql.ts';
import { clauseName } from '#client/citizen/names.ts';
import { groupedCode } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';

const SpokenOpinionsQuery = graphql(`
  query SpokenOpinions($id: ID!) {
    deskConsultation(id: $id) {
      id
      clauses {
        id
        no
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const EnterSpokenOpinion = graphql(`
  mutation EnterSpokenOpinion($input: RecordedCommentInput!) {
    recordComment(input: $input) {
      ... on CommentReceipt {
        receiptNo
      }
      ...RefusalPanel_refusal
    }
  }
`);

type Consultation = NonNullable<Data['deskConsultation']>;

/** One statement somebody made at a hearing or an event. */
export interface Spoken {
  /** The statement's own id is the idempotency key: entered twice, it is one opinion. */
  id: string;
  /** The speaker's name or designation there. */
  speaker: string;
  /** Whether that is their name; if not, the opinion is entered without one. */
  named: boolean;
  text: string;
  receiptNo: string | null | undefined;
}

interface EnterSpokenProps {
  title: string;
  consultationId: string;
  channel: CommentChannel;
  /** The day it was said. */
  day: string;
  spoken: readonly Spoken[];
}

/**
 * Statements to be entered as opinions of the consultation: while those are taken, each is answered like any other
 * (第十八条).
 */
export function EnterSpoken({ title, consultationId, channel, day, spoken }: EnterSpokenProps) {
  const { data } = useDesk(SpokenOpinionsQuery, { id: consultationId });
  const consultation = data?.deskConsultation;
  const shown = spoken.filter(
    ({ receiptNo }) =>
      receiptNo ?? (consultation && allowedIn(offer(consultation.viewerCan, 'recordComment'))),
  );
  if (!consultation || shown.length === 0) return null;
  return (
    <Panel title={title}>
      <ol className="stack">
        {shown.map((one) => (
          <li key={one.id}>
            <p className="said">
              <b>{one.speaker}</b>　{one.text}
            </p>
            {one.receiptNo ? (
              <p className="small done">已登记为意见，受理编号{groupedCode(one.receiptNo)}。</p>
            ) : (
              <Enter one={one} consultation={consultation} channel={channel} day={day} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

interface EnterProps extends Pick<EnterSpokenProps, 'channel' | 'day'> {
  one: Spoken;
  consultation: Consultation;
}

interface Typed {
  stance: Stance;
  clauseNo: string;
}

const NEW: Typed = { stance: 'OTHER', clauseNo: '' };

/** A statement made in public as the input of an opinion, under its speaker's name where it is known. */
const opinionOf = (
  { one: { id, speaker, named, text }, consultation, channel, day }: EnterProps,
  { stance, clauseNo }: Typed,
): RecordedCommentInput => ({
  consultationId: consultation.id,
  idempotencyKey: id,
  channel,
  receivedOn: day,
  stance,
  clauseNo: clauseNo || null,
  text,
  identity: named ? 'PERSON' : 'ANONYMOUS',
  name: named ? speaker : '',
  peopleCount: 1,
  showName: false,
  showText: true,
  attachmentTokens: [],
});

const Enter = (props: EnterProps) => (
  <RecordForm
    form={`spoken-opinion:${props.one.id}`}
    capability={offer(props.consultation.viewerCan, 'recordComment')}
    look="quiet"
    word="登记为意见"
    document={EnterSpokenOpinion}
    record={NEW}
    fields={[
      { kind: 'choice', name: 'stance', label: '态度', options: STANCE_LABELS, none: words.form.choose },
      {
        kind: 'choice',
        name: 'clauseNo',
        label: '针对哪一条',
        options: Object.fromEntries(props.consultation.clauses.map(({ no }) => [no, clauseName(no)])),
        none: words.states.wholeText,
        optional: true,
        beside: true,
      },
    ]}
    variables={(typed) => ({ input: opinionOf(props, typed) })}
  />
);
