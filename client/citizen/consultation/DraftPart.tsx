import { BasisEntryFragment } from '#client/basis-entry.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DraftPart_ConsultationFragment } from '#client/graphql/graphql.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Clauses } from '#client/ui/Clause.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { words } from '#client/words.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { commentHref, draftHref, draftsHref } from '../addresses.ts';
import { versionNo } from '../draft/version-name.ts';
import { fileItems } from '../files.ts';
import { WHOLE_TEXT } from '../names.ts';
import { DraftClause } from './DraftClause.tsx';
import { PARTS } from './Reading.tsx';

export const DraftPartFragment = graphql(`
  fragment DraftPart_consultation on Consultation {
    no
    round
    stage
    opensAt
    draftVersionNo
    basis {
      ...BasisEntry_basis
    }
    decision {
      no
    }
    commentCount
    attachments {
      kind
      name
      size
      url
    }
    clauses {
      id
      kind
      no
      commentCount
      ...DraftClause_clause
    }
  }
`);

type Facts = DraftPart_ConsultationFragment;

/** 一、草案: clause by clause, each with how many speak of it and the way to speak of it. */
export function DraftPart({ consultation }: { consultation: FragmentType<typeof DraftPartFragment> }) {
  const facts = readFragment(DraftPartFragment, consultation);
  const basis = readFragment(BasisEntryFragment, facts.basis);
  const files = fileItems(facts.attachments, ['DRAFT']);
  return (
    <Part {...PARTS.draft}>
      <p className="small soft">
        <a href={draftHref(facts.decision.no, facts.draftVersionNo)}>{versionNo(facts.draftVersionNo)}</a>
        {sizeOf(facts)}　<a href={draftsHref(facts.decision.no)}>草案的来历</a>
      </p>
      {files.length > 0 ? <Files items={files} /> : null}
      <h3 className="visually-hidden">草案条文</h3>
      <Clauses>
        {facts.clauses.map((clause) => (
          <DraftClause
            key={clause.id}
            clause={clause}
            of={facts}
            open={facts.stage === 'OPEN'}
            basis={basis}
          />
        ))}
      </Clauses>
      <WholeText {...facts} />
    </Part>
  );
}

const numbered = ({ clauses }: Facts) =>
  clauses.filter(({ kind, no }) => no !== WHOLE_TEXT && !isHeading(kind));

const sizeOf = (facts: Facts) => {
  const count = numbered(facts).length;
  return count > 0 ? `，共${count}条。` : '。';
};

/** Comments that name no clause. */
function WholeText(facts: Facts) {
  const named = facts.clauses.reduce((sum, { commentCount }) => sum + commentCount, 0);
  const rest = Math.max(facts.commentCount - named, 0);
  return (
    <p className="row spread">
      <span className="small soft">{rest > 0 ? `另有${rest}条意见针对全文。` : ''}</span>
      {facts.stage === 'OPEN' ? (
        <ButtonLink look="quiet" href={commentHref(facts)}>
          {words.actions.commentWhole}
        </ButtonLink>
      ) : null}
    </p>
  );
}
