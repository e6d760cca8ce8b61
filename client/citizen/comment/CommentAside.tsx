import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { CommentAside_ConsultationFragment } from '#client/graphql/graphql.ts';
import { closing } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { Dial } from '../Dial.tsx';
import { clauseId, consultationHref } from '../addresses.ts';
import { paperFormHref } from '../addresses/passing.ts';
import { daysText } from '../parts/consultation-days.ts';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { clauseName } from '../names.ts';

export const CommentAsideFragment = graphql(`
  fragment CommentAside_consultation on Consultation {
    no
    round
    daysLeft
    closesOn
    unit {
      phone
    }
    contact {
      phone
    }
    correctedWords {
      ...CorrectedWords_fields
    }
    clauses {
      kind
      no
      position
      text
    }
  }
`);

type Facts = CommentAside_ConsultationFragment;

interface CommentAsideProps {
  consultation: FragmentType<typeof CommentAsideFragment>;
  clauseNo: string | undefined;
}

/** Beside the form: the clause one speaks of, the time left, and another way for who does not like forms. */
export function CommentAside({ consultation, clauseNo }: CommentAsideProps) {
  const facts = readFragment(CommentAsideFragment, consultation);
  const { daysLeft, closesOn, clauses, contact, unit, correctedWords } = facts;
  const clause = clauses.find(({ kind, no }) => no === clauseNo && !isHeading(kind));
  const phone = correctedIn('CONTACT', correctedWords)(contact?.phone || unit.phone);
  return (
    <aside className="aside-sticky stack" aria-label="您正在评论的条文">
      <div data-aim="clause">
        <WithCorrections words={correctedWords}>
          {clause ? <ClauseInView clause={clause} of={facts} /> : <WholeDraft {...facts} />}
        </WithCorrections>
      </div>
      {daysLeft != null && closesOn ? (
        <p>
          <b data-island="countdown" data-wake="idle" data-props={JSON.stringify({ closesOn })}>
            {daysText(daysLeft)}
          </b>
          <br />
          <span className="small soft">{closing(closesOn)}截止</span>
        </p>
      ) : null}
      {phone ? (
        <p className="small soft">
          不方便上网？拨打<Dial>{phone}</Dial>，工作人员代您记录，同样有编号；也可以打印
          <a href={paperFormHref(consultationHref(facts))}>纸质意见表</a>，填好寄来、送来。
        </p>
      ) : null}
    </aside>
  );
}

const ClauseInView = ({ clause, of }: { clause: Facts['clauses'][number]; of: Facts }) => (
  <div className="note">
    <Heading level={2}>{`您正在看${clauseName(clause.no)}`}</Heading>
    <div className="clause-text">
      <ClauseBlocks text={clause.text || clause.no} />
    </div>
    <p className="small">
      <a href={`${consultationHref(of)}#${clauseId(clause)}`}>看全部草案</a>
    </p>
  </div>
);

const WholeDraft = (of: Facts) => (
  <div className="note">
    <Heading level={2}>您可以针对全文，也可以选一条</Heading>
    <p className="small">
      <a href={consultationHref(of)}>看全部草案、解读和依据</a>
    </p>
  </div>
);
