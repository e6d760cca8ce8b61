import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ExpertsDeskQuery as Data, ExpertStanding } from '#client/graphql/graphql.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import { allowedIn, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { EXPERT_STANDING_LABELS } from '#server/law/procedure/expert-standing.ts';
import { AskExperts } from './AskExperts.tsx';
import { ExpertActions } from './ExpertActions.tsx';
import { ExpertFragment, type ExpertLetter } from './expert-record.ts';
import { expertFacts } from './expert-facts.ts';

const ExpertsDeskQuery = graphql(`
  query ExpertsDesk($no: String!) {
    decision(no: $no) {
      id
      version
      documents {
        id
        kind
        name
      }
      canAskExperts {
        allowed
        findings {
          ...Findings_finding
        }
      }
      expertInquiries {
        id
        ...Expert_letter
      }
    }
    libraryToAsk {
      level
      experts {
        id
        name
        employer
        title
        fields
        level
      }
    }
  }
`);

/** 参加论证的专家: who was asked, what each declared, argued and signed, what became of it. */
export function ExpertsPanel({ decision: { no } }: { decision: { no: string } }) {
  const asked = useDesk(ExpertsDeskQuery, { no });
  return (
    <Waiting asked={asked}>
      {({ decision, libraryToAsk }) =>
        decision ? <Experts record={decision} library={libraryToAsk} /> : null
      }
    </Waiting>
  );
}

interface ExpertsProps {
  record: NonNullable<Data['decision']>;
  library: Data['libraryToAsk'];
}

function Experts({ record, library }: ExpertsProps) {
  const { expertInquiries, canAskExperts, documents } = record;
  if (expertInquiries.length === 0 && !offered(canAskExperts)) return null;
  const letters = expertInquiries.map((one) => readFragment(ExpertFragment, one));
  return (
    <Fold
      place="zhuanjia"
      title="参加论证的专家"
      aside={letters.length > 0 ? `${letters.length}份专家论证函` : null}
      work={letters.some(({ viewerCan }) => WORK.some((act) => allowedIn(offer(viewerCan, act))))}
    >
      {letters.map((letter) => (
        <OneExpert key={letter.id} letter={letter} documents={documents} asks={offered(canAskExperts)} />
      ))}
      {offered(canAskExperts) ? (
        <AskExperts decision={record} library={library} capability={canAskExperts} />
      ) : null}
    </Fold>
  );
}

/** Acts on a letter that wait for whoever may take them. */
const WORK = ['treat', 'enterAddress'] as const;

const KINDS: Readonly<Record<ExpertStanding, TagKind>> = {
  WAITING: 'due',
  DECLARED: 'due',
  ANSWERED: 'due',
  TREATED: 'done',
  SILENT: 'care',
  RECUSED: 'closed',
  RECALLED: 'closed',
};

const StandingTag = ({ letter: { standing, awaitsAddress } }: { letter: ExpertLetter }) =>
  awaitsAddress ? (
    <Tag kind="care">待录入联系方式</Tag>
  ) : (
    <Tag kind={KINDS[standing]}>{EXPERT_STANDING_LABELS[standing]}</Tag>
  );

interface OneExpertProps {
  letter: ExpertLetter;
  documents: readonly DecisionDocument[];
  asks: boolean;
}

const OneExpert = ({ letter, documents, asks }: OneExpertProps) => (
  <section className="stack" aria-label={letter.addressee}>
    <div className="row spread">
      <Heading level={3}>{letter.addressee}</Heading>
      <StandingTag letter={letter} />
    </div>
    <Facts small items={expertFacts(letter, asks)} />
    <ExpertActions letter={letter} documents={documents} />
  </section>
);
