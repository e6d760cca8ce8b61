import { BasisEntryFragment } from '#client/basis-entry.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { dayOf, longDate } from '#client/format.ts';
import type { At } from '#client/route.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, WithToc } from '#client/ui/Layout.tsx';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import {
  consultationHref,
  decisionHref,
  draftFileHref,
  draftHref,
  draftsHref,
  redlineHref,
} from '../addresses.ts';
import { RotationNote } from '../parts/RotationNote.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { DraftContents } from './DraftContents.tsx';
import { DraftHeading } from './DraftHeading.tsx';
import type { DraftDecision, DraftVersion } from './DraftPage.tsx';
import { ReadClause } from './ReadClause.tsx';
import { versionName, versionNo } from './version-name.ts';

interface DraftReadingProps {
  decision: DraftDecision;
  draft: DraftVersion;
  at: At;
}

/** 草案阅读: one version clause by clause, with its contents beside it. */
export function DraftReading({ decision, draft, at }: DraftReadingProps) {
  const round = decision.consultations?.find(({ round: of }) => of === draft.round);
  const basis = basisOf(decision, draft);
  const beside = Map.groupBy(round?.opinionsBeside ?? [], ({ clauseNo }) => clauseNo);
  const duties = (decision.clauseDuties ?? []).filter(({ version }) => version === draft.no);
  const counted = new Map(round?.clauses.map((clause) => [clause.anchorId, clause]));
  return (
    <Page>
      <PageHead title={versionName(draft)} lead={<a href={decisionHref(decision.no)}>{decision.title}</a>}>
        <Facts inline items={factsOf(decision, draft)} />
      </PageHead>
      <WithToc toc={<DraftContents clauses={draft.clauses} />}>
        {round && beside.size > 0 ? <RotationNote day={round.rotatedOn} /> : null}
        {startsWithHeading(draft) ? null : <h2 className="visually-hidden">草案条文</h2>}
        <div className="clauses" data-island="mark-passage" data-wake="idle">
          {draft.clauses.map((clause) =>
            isHeading(clause.kind) ? (
              <DraftHeading key={clause.anchorId} clause={clause} />
            ) : (
              <ReadClause
                key={clause.anchorId}
                clause={clause}
                of={{ no: decision.no, version: draft.no }}
                versions={decision.drafts}
                round={round && { no: decision.no, round: round.round, open: round.stage === 'OPEN' }}
                counted={counted.get(clause.anchorId)}
                basis={basis}
                opinions={beside.get(counted.get(clause.anchorId)?.no ?? '') ?? []}
                duties={duties.filter(({ anchorId }) => anchorId === clause.anchorId)}
              />
            ),
          )}
        </div>
      </WithToc>
      <PrintAddress at={at} href={draftHref(decision.no, draft.no)} />
    </Page>
  );
}

/** Basis published with this version, or last before it: a clause keeps its identity through all versions. */
const basisOf = ({ consultations }: DraftDecision, { round, no }: DraftVersion) =>
  readFragment(
    BasisEntryFragment,
    consultations
      ?.filter((one) => (round ? one.round === round : one.draftVersionNo <= no) && one.basis.length > 0)
      .at(-1)?.basis,
  ) ?? [];

const startsWithHeading = ({ clauses }: DraftVersion) => clauses[0] && isHeading(clauses[0].kind);

const factsOf = (
  { no, drafts }: DraftDecision,
  { no: version, round, publishedAt, frozenAt }: DraftVersion,
) => {
  const day = publishedAt ?? frozenAt;
  const former = drafts.filter((one) => one.no < version).at(-1);
  return [
    ...(day ? [{ term: publishedAt ? '公开时间' : '定稿时间', detail: longDate(dayOf(day)) }] : []),
    ...(round ? [roundFact(no, round)] : []),
    ...(former
      ? [
          {
            term: '修改对照',
            detail: <a href={redlineHref(no, version, former.no)}>与{versionNo(former.no)}对照</a>,
          },
        ]
      : []),
    { term: '下载', detail: <a href={draftFileHref(no, version)}>Word文件（docx）</a> },
    { term: '历次各稿', detail: <a href={draftsHref(no)}>草案的来历</a> },
  ] satisfies Fact[];
};

const roundFact = (no: string, round: number): Fact => ({
  term: '征求意见',
  detail: <a href={consultationHref({ no, round })}>第{round}次公开征求意见</a>,
});
