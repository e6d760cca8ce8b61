import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type {
  InquiriesDeskQuery as Data,
  Inquiry_LetterFragment as Letter,
} from '#client/graphql/graphql.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import { offer } from '#client/offer.ts';
import { allowedIn, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { isTreatable } from '#server/law/procedure/unit-answer.ts';
import { InquiryFragment } from './inquiry-record.ts';
import { LetterActions } from './LetterActions.tsx';
import { letterFacts } from './letter-facts.tsx';
import { SendInquiries } from './SendInquiries.tsx';

const InquiriesDeskQuery = graphql(`
  query InquiriesDesk($no: String!) {
    decision(no: $no) {
      id
      version
      documents {
        id
        kind
        name
      }
      canSendUnitInquiries {
        allowed
        findings {
          ...Findings_finding
        }
      }
      unitInquiries {
        id
        ...Inquiry_letter
        clauses {
          no
        }
      }
    }
  }
`);

/** 征求有关单位意见: whom the draft was sent to, what each answered and signed, what became of it. */
export function InquiriesPanel({ decision: { no } }: { decision: { no: string } }) {
  const asked = useDesk(InquiriesDeskQuery, { no });
  return (
    <Waiting asked={asked}>{({ decision }) => (decision ? <Letters record={decision} /> : null)}</Waiting>
  );
}

function Letters({ record }: { record: NonNullable<Data['decision']> }) {
  const { unitInquiries, canSendUnitInquiries, documents } = record;
  if (unitInquiries.length === 0 && !offered(canSendUnitInquiries)) return null;
  const letters = unitInquiries.map((one) => readFragment(InquiryFragment, one));
  return (
    <Fold
      place="zhengqiu"
      title="征求有关单位意见"
      aside={unitInquiries.length > 0 ? countOf(unitInquiries.length) : null}
      work={letters.some(({ viewerCan }) => WORK.some((act) => allowedIn(offer(viewerCan, act))))}
    >
      {unitInquiries.map((one) => (
        <OneLetter
          key={one.id}
          letter={readFragment(InquiryFragment, one)}
          clauses={one.clauses}
          documents={documents}
        />
      ))}
      {offered(canSendUnitInquiries) ? (
        <SendInquiries decision={record} capability={canSendUnitInquiries} />
      ) : null}
    </Fold>
  );
}

/** Acts on a letter that wait for whoever may take them. */
const WORK = ['treat', 'enterAddress'] as const;

const countOf = (count: number) => `${count}份征求意见函`;

type Standing = Pick<Letter, 'askedAs' | 'recalledAt' | 'reply' | 'treated' | 'awaitsAddress'>;

/** Where it stands, in one word. */
export function StandingTag({ letter }: { letter: Standing }) {
  if (letter.recalledAt) return <Tag kind="closed">已撤回</Tag>;
  if (letter.awaitsAddress) return <Tag kind="care">待录入联系方式</Tag>;
  if (!letter.reply) return <Tag kind="due">等待答复</Tag>;
  return isTreatable(letter) && !letter.treated ? (
    <Tag kind="due">待处理</Tag>
  ) : (
    <Tag kind="done">已答复</Tag>
  );
}

interface OneLetterProps {
  letter: Letter;
  clauses: readonly { no: string }[];
  documents: readonly DecisionDocument[];
}

const OneLetter = ({ letter, ...beside }: OneLetterProps) => (
  <section className="stack" aria-label={letter.unitName}>
    <div className="row spread">
      <Heading level={3}>{letter.unitName}</Heading>
      <StandingTag letter={letter} />
    </div>
    <Facts small items={letterFacts(letter)} />
    <LetterActions letter={letter} {...beside} />
  </section>
);
