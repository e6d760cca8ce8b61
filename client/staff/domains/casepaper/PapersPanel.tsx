import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { PapersPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { findingsFor } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { CASE_PAPER_LABELS } from '#client/words.ts';
import { paperPath, registerPath } from '#client/staff/ground/addresses/casepaper.ts';
import { MakePaper } from './MakePaper.tsx';
import { PaperActions } from './PaperActions.tsx';
import { PaperTag } from './PaperTag.tsx';
import { type CasePaper, CasePaperFragment } from './paper-record.ts';

export const PapersPanelFragment = graphql(`
  fragment PapersPanel_decision on Decision {
    id
    casePapers {
      id
      ...CasePaper_paper
    }
    paperOffers {
      ...PaperOffer_fields
      paper {
        id
      }
      can {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export type PaperOffer = Data['paperOffers'][number];

/** Where the forms that ask for a signed document send one who has none yet. */
export const PAPERS_PLACE = 'wenshu';

/** 文书: what can be made from the record now, what was made under which number, and what cannot be made yet and why. */
export function PapersPanel({ decision }: { decision: FragmentType<typeof PapersPanelFragment> }) {
  const { id, casePapers, paperOffers } = readFragment(PapersPanelFragment, decision);
  const papers = readFragment(CasePaperFragment, casePapers);
  if (papers.length === 0 && paperOffers.length === 0) return null;
  const possible = paperOffers.filter(({ subjectId }) => subjectId !== null);
  const waiting = paperOffers.filter(({ subjectId }) => subjectId === null);
  const offered = new Set(possible.map(({ paper }) => paper?.id));
  const made = possible.flatMap((offer) => {
    const paper = papers.find((one) => one.id === offer.paper?.id);
    return paper ? [{ offer, paper }] : [];
  });
  const others = papers.filter((one) => !offered.has(one.id));
  return (
    <Fold place={PAPERS_PLACE} title="文书" aside={papers.length > 0 ? `${papers.length}份` : null}>
      {made.map(({ offer, paper }) => (
        <Offer key={paper.id} decisionId={id} offer={offer} paper={paper} among={amongOf(possible, offer)} />
      ))}
      {possible.length > made.length ? <Possible decisionId={id} offers={possible} /> : null}
      {others.length > 0 ? <Others papers={others} /> : null}
      {waiting.length > 0 ? <NotYet offers={waiting} /> : null}
      <p>
        <a href={registerPath}>文书登记簿</a>
      </p>
    </Fold>
  );
}

/** How many documents of its kind can be made: of several, each button says of which. */
const amongOf = (offers: readonly PaperOffer[], { kind }: PaperOffer) =>
  offers.filter((one) => one.kind === kind).length;

interface OfferProps {
  decisionId: string;
  offer: PaperOffer;
  paper: CasePaper;
  among: number;
}

const Offer = ({ decisionId, offer, paper, among }: OfferProps) => (
  <section className="stack gap-below" aria-label={`${CASE_PAPER_LABELS[offer.kind]} ${offer.subject}`}>
    <div className="row spread">
      <Heading level={3}>{CASE_PAPER_LABELS[offer.kind]}</Heading>
      <PaperTag paper={paper} />
    </div>
    <p className="small soft">来源：{offer.subject}</p>
    <Made paper={paper} />
    <div className="row">
      <MakePaper decisionId={decisionId} offer={offer} among={among} made />
      <PaperActions paper={paper} />
    </div>
  </section>
);

/** Documents (文书) that can be made from the record and that nobody has made yet. */
const Possible = ({ decisionId, offers }: { decisionId: string; offers: readonly PaperOffer[] }) => (
  <section className="stack" aria-label="可以生成的文书">
    <Heading level={3}>可以生成的文书</Heading>
    <ul className="plain rows">
      {offers
        .filter(({ paper }) => !paper)
        .map((offer) => (
          <li key={`${offer.kind}${offer.subjectId}`} className="row spread">
            <span>
              {CASE_PAPER_LABELS[offer.kind]}
              <small className="soft">　{offer.subject}</small>
            </span>
            <MakePaper decisionId={decisionId} offer={offer} among={amongOf(offers, offer)} made={false} />
          </li>
        ))}
    </ul>
  </section>
);

/** Its number, how many revisions, who and when. */
const Made = ({
  paper: { id, number, revisions, finishedAt, finishedBy, voidedAt, voidReason },
}: {
  paper: CasePaper;
}) => (
  <p>
    <a href={paperPath(id)}>{number}</a>
    {`　第${revisions[0]?.no ?? 1}稿，${revisions[0]?.madeBy ?? ''}${moment(revisions[0]?.madeAt ?? '')}生成`}
    {finishedAt ? `；${finishedBy ?? ''}${moment(finishedAt)}定稿` : null}
    {voidedAt ? `；${moment(voidedAt)}作废：${voidReason}` : null}
  </p>
);

/** Made by others, or voided. */
const Others = ({ papers }: { papers: readonly CasePaper[] }) => (
  <section className="stack" aria-label="其他文书">
    <Heading level={3}>其他文书</Heading>
    <ul className="plain rows">
      {papers.map((paper) => (
        <li key={paper.id}>
          <div className="row spread">
            <b>{CASE_PAPER_LABELS[paper.kind]}</b>
            <PaperTag paper={paper} />
          </div>
          <Made paper={paper} />
        </li>
      ))}
    </ul>
  </section>
);

const NotYet = ({ offers }: { offers: readonly PaperOffer[] }) => (
  <More summary={`还不能生成的${offers.length}种`} row>
    <ul className="bullets">
      {offers.map(({ kind, can }) => (
        <li key={kind}>
          {CASE_PAPER_LABELS[kind]}：
          {findingsFor(can)
            .map(({ fix }) => fix)
            .join('')}
        </li>
      ))}
    </ul>
  </More>
);
