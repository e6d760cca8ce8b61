import { ChangedMatters } from '#client/citizen/openness/ChangedMatters.tsx';
import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CatalogueForm } from './CatalogueForm.tsx';
import type { Catalogue } from './catalogue-form.ts';
import { RowsTable } from './RowsTable.tsx';

const PUBLISHED = <p>公布后任何人都能看到，这一版不能再改；要调整的，另起一版，写明调整了什么。</p>;

/** A catalogue in preparation: its rows, its review, its publication. */
export function CataloguePanel({ catalogue }: { catalogue: Catalogue }) {
  const { id, versionNo, version, review, reviewNote, changeNote, viewerCan } = catalogue;
  const paper = { kind: 'DISCLOSURE_CATALOGUE', id, version } as const;
  return (
    <Panel title={`正在编制的第${versionNo}版`}>
      <ReviewStanding what="标准目录" review={review} reviewNote={reviewNote ?? null} />
      {changeNote ? <p className="small">{`调整说明：${changeNote}`}</p> : null}
      {catalogue.before ? <ChangedMatters rows={catalogue.rows} before={catalogue.before} /> : null}
      <RowsTable rows={catalogue.rows} />
      {allowedIn(offer(viewerCan, 'save')) ? (
        <CatalogueForm
          {...catalogue}
          from={catalogue}
          word="修改标准目录"
          capability={offer(viewerCan, 'save')}
        />
      ) : null}
      <Actions none={<p className="small soft">现在没有轮到您办理的事项。</p>}>
        <SubmitReview paper={paper} capability={offer(viewerCan, 'submitReview')} />
        <PassReview paper={paper} what="标准目录" capability={offer(viewerCan, 'passReview')} />
        <ReturnReview paper={paper} capability={offer(viewerCan, 'returnReview')} />
        <ActionForm
          form={`disclosure-catalogue:${id}:publish`}
          capability={offer(viewerCan, 'publish')}
          word="公布标准目录"
          document={standard('publishDisclosureCatalogue')}
          variables={() => ({ id, version })}
          confirm={PUBLISHED}
        />
      </Actions>
    </Panel>
  );
}
