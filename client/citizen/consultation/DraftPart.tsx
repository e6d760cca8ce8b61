import { BasisEntryFragment } from '#client/basis-entry.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { DraftPart_ConsultationFragment } from '#client/graphql/graphql.ts';
import { Clauses } from '#client/ui/Clause.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Part } from '#client/ui/Part.tsx';
import { depthOf, isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseId, draftHref, draftsHref } from '../addresses.ts';
import { ChapterFold } from '../draft/ChapterFold.tsx';
import { CHAPTER, type Chapter, chaptersOf, isShort } from '../draft/chapters.ts';
import { DraftHeading } from '../draft/DraftHeading.tsx';
import { SoughtContext } from '../Marked.tsx';
import { SearchDraft, sought } from '../draft/SearchDraft.tsx';
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
      text
      position
      commentCount
      ...DraftClause_clause
    }
  }
`);

type Facts = DraftPart_ConsultationFragment;
type Clause = Facts['clauses'][number];

interface DraftPartProps {
  consultation: FragmentType<typeof DraftPartFragment>;
  /** Words looked for in the draft; empty where nobody looks for any. */
  seek?: string | undefined;
  /** Nothing folded, for whoever reviews it. */
  whole?: boolean | undefined;
}

/** 草案: folded by chapter, whole and searchable; each clause with the way to speak of it. */
export function DraftPart({ consultation, seek = '', whole = false }: DraftPartProps) {
  const facts = readFragment(DraftPartFragment, consultation);
  const files = fileItems(facts.attachments, ['DRAFT']);
  const open = whole || isShort(facts.clauses);
  return (
    <Part {...PARTS.draft}>
      <p className="small soft">
        <a href={draftHref(facts.decision.no, facts.draftVersionNo)}>{versionNo(facts.draftVersionNo)}</a>
        {sizeOf(facts)}　<a href={draftsHref(facts.decision.no)}>草案的来历</a>
      </p>
      {open ? null : <SearchDraft clauses={facts.clauses} seek={seek} anchor={PARTS.draft.id} />}
      <h3 className="visually-hidden">草案条文</h3>
      <SoughtContext value={seek}>
        <Clauses>
          {chaptersOf(facts.clauses).map((chapter) => (
            <OneChapter
              key={(chapter.heading ?? chapter.clauses[0])?.id}
              chapter={chapter}
              of={facts}
              open={open || sought(chapter.clauses, seek).length > 0}
            />
          ))}
        </Clauses>
      </SoughtContext>
      {files.length > 0 ? <Files items={files} /> : null}
      <WholeText {...facts} />
    </Part>
  );
}

interface OneChapterProps {
  chapter: Chapter<Clause>;
  of: Facts;
  open: boolean;
}

/** A 编 has no clauses of its own: it stands between the folds. */
function OneChapter({ chapter, of, open }: OneChapterProps) {
  const { heading, clauses } = chapter;
  const basis = readFragment(BasisEntryFragment, of.basis);
  if (heading && depthOf(heading) < CHAPTER)
    return <DraftHeading level={4} clause={{ ...heading, anchorId: clauseId(heading) }} />;
  return (
    <ChapterFold
      chapter={chapter}
      id={heading ? clauseId(heading) : undefined}
      open={open}
      count={clauses.reduce((sum, { commentCount }) => sum + commentCount, 0)}
    >
      {clauses.map((clause) => (
        <DraftClause key={clause.id} clause={clause} of={of} open={of.stage === 'OPEN'} basis={basis} />
      ))}
    </ChapterFold>
  );
}

const numbered = ({ clauses }: Facts) =>
  clauses.filter(({ kind, no }) => no !== WHOLE_TEXT && !isHeading(kind));

const sizeOf = (facts: Facts) => {
  const count = numbered(facts).length;
  return count > 0 ? `，共${count}条。` : '。';
};

/** Comments that name no clause. */
function WholeText({ clauses, commentCount: all }: Facts) {
  const named = clauses.reduce((sum, { commentCount }) => sum + commentCount, 0);
  return all > named ? <p className="small soft">另有{all - named}条意见针对全文。</p> : null;
}
