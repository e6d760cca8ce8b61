import { useParams } from 'wouter';
import { offer } from '#client/offer.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ConsultationDeskQuery as Data } from '#client/graphql/graphql.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ConsultationDeskQuery } from './consultation-desk-query.ts';
import { ConsultationRecordFragment } from './consultation-record.ts';
import { policyOf } from './period-hints.ts';
import { Standing } from './Standing.tsx';
import { titleOf } from './title-of.ts';
import { Wizard } from './Wizard.tsx';

/** One consultation at the desk: written while it is a draft, afterwards carried on. */
export function ConsultationPage() {
  const { id = '' } = useParams();
  const asked = useDesk(ConsultationDeskQuery, { id });
  return (
    <Waiting asked={asked}>
      {(data) => (data.deskConsultation ? <Desk key={id} data={data} /> : <NotFoundPage />)}
    </Waiting>
  );
}

function Desk({ data: { deskConsultation, localPolicy, serverTime } }: { data: Data }) {
  const record = readFragment(ConsultationRecordFragment, deskConsultation);
  useTitle(record ? titleOf(record) : undefined);
  if (!record || !deskConsultation) return null;
  return record.stage === 'DRAFT' && offer(record.viewerCan, 'save').allowed ? (
    <Wizard
      record={record}
      today={serverTime.today}
      policy={policyOf([...localPolicy.values, ...record.bodySetting])}
    />
  ) : (
    <Standing record={record} parts={deskConsultation} />
  );
}
