import { useParams } from 'wouter';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { DESK_LABELS } from '#client/words.ts';
import { ClustersDesk } from './ClustersDesk.tsx';
import { VIEW } from './opinion-filters.ts';
import { OpinionsDeskQuery } from './opinion-queries.ts';
import { ClusterFragment } from './opinion-record.ts';
import { OpinionsDesk } from './OpinionsDesk.tsx';
import { OpinionsTop } from './OpinionsTop.tsx';
import { useColleagues } from './use-colleagues.ts';
import { useSaving } from './use-saving.ts';

/** 意见处理: one comment after the other, or one cluster after the other. */
export function OpinionsPage() {
  const { id = '' } = useParams();
  useTitle(DESK_LABELS.OPINIONS);
  const address = useAddress();
  const saving = useSaving();
  const colleagues = useColleagues(id);
  const asked = useDesk(OpinionsDeskQuery, { consultationId: id });
  return (
    <Waiting asked={asked}>
      {(data) => {
        const { deskConsultation: matter, localPolicy } = data;
        if (!matter) return <NotFoundPage />;
        const desk = {
          matter,
          clusters: readFragment(ClusterFragment, data.clusters),
          colleagues,
          policy: policyOf(localPolicy.values),
          address,
          saving,
        };
        return (
          <>
            <OpinionsTop matter={matter} known={data} />
            {address.get(VIEW) ? <ClustersDesk {...desk} /> : <OpinionsDesk {...desk} />}
          </>
        );
      }}
    </Waiting>
  );
}
