import { BasisEntryFragment } from '#client/basis-entry.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { At } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { words } from '#client/words.ts';
import { clauseHref, clauseId, commentHref, consultationHref, rewordHref } from '../addresses.ts';
import { BasisEntries, supporting } from '../BasisEntries.tsx';
import { ClauseBlocks } from '../draft/ClauseBlocks.tsx';
import { clauseName } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { Moments } from '../playback/Moments.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { ClauseBar } from './ClauseBar.tsx';
import { contentsOf, DraftLink, spokenOf } from './clause-contents.tsx';
import { ClauseNeighbours } from './ClauseNeighbours.tsx';
import { ClauseOpinions, OPINIONS } from './ClauseOpinions.tsx';
import type { Clause, Consultation } from './ClausePage.tsx';
import { ConsultationTags } from '../parts/ConsultationTags.tsx';
import { RevisedClause } from './RevisedClause.tsx';

/** Page of one clause: its text and the actions open; its basis; the revision and the opinions; the other clauses. */
export function OneClause({ of, clause, at }: { of: Consultation; clause: Clause; at: At }) {
  return (
    <>
      <Page>
        <PageHead
          tags={<ConsultationTags {...of} />}
          title={clauseName(clause.no)}
          lead={<DraftLink {...of} />}
        />
        <div className="with-toc toc-last">
          <div>
            <Text of={of} clause={clause} />
            <RevisedClause consultation={of} clause={clause} />
            <Why of={of} clause={clause} />
            <Moments moments={clause.moments} />
            <ClauseOpinions consultation={of} clause={clause} at={at} />
            <ClauseNeighbours of={of} clauses={spokenOf(of)} position={clause.position} />
          </div>
          <Toc label="草案各条" items={contentsOf(of, clause)} />
        </div>
        <PrintAddress at={at} href={clauseHref(of, clause.no)} />
      </Page>
      <ClauseBar consultation={of} clauseNo={clause.no} />
    </>
  );
}

const Text = ({ of, clause }: { of: Consultation; clause: Clause }) => (
  <article
    className="clause-alone stack"
    aria-label={clauseName(clause.no)}
    data-island="mark-passage"
    data-wake="idle"
  >
    <div className="clause-text">
      <ClauseBlocks text={clause.text || clause.no} />
    </div>
    <Actions of={of} clause={clause} />
  </article>
);

/** Drafters' note on a clause, and the laws and documents named as its basis. */
function Why({ of, clause }: { of: Consultation; clause: Clause }) {
  const entries = supporting(readFragment(BasisEntryFragment, of.basis), clause.anchorId);
  if (!clause.note && entries.length === 0) return null;
  return (
    <Section id="weishenme" title="为什么这样定" rule>
      {clause.note ? (
        <div className="prose">
          <Paragraphs>{clause.note}</Paragraphs>
        </div>
      ) : null}
      {entries.length > 0 ? <BasisEntries entries={entries} levelled /> : null}
    </Section>
  );
}

const Actions = ({ of, clause }: { of: Consultation; clause: Clause }) => (
  <p className="row" data-island="copy-link" data-wake="idle">
    {of.stage === 'OPEN' ? (
      <>
        <ButtonLink href={commentHref(of, clause.no)}>{words.actions.commentClause}</ButtonLink>
        <ButtonLink look="quiet" href={rewordHref(of, clause.no)}>
          {words.actions.beginFromClause}
        </ButtonLink>
      </>
    ) : null}
    <ButtonLink look="text" href={`#${OPINIONS}`}>
      {`${clause.commentCount}条意见`}
    </ButtonLink>
    <ButtonLink look="text" href={`${consultationHref(of)}#${clauseId(clause)}`}>
      在全文中看这一条
    </ButtonLink>
  </p>
);
