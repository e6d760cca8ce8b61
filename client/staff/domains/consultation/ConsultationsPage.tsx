import type { ConsultationsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { type Address, AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { CONSULTATION_STAGE_LABELS, DESK_LABELS } from '#client/words.ts';
import { ConsultationGrid } from './ConsultationGrid.tsx';
import { ConsultationsDeskQuery } from './consultations-query.ts';
import { Decisions } from './Decisions.tsx';
import { MINE, STAGE, stageChips, stageIn } from './stages.ts';

/** 征集台: from a row of the catalogue to a published draft. */
export function ConsultationsPage() {
  useTitle(DESK_LABELS.CONSULTATIONS);
  const { unit } = useViewer();
  const address = useAddress();
  const stage = stageIn(address);
  const asked = useDesk(ConsultationsDeskQuery, {
    unitId: unit.id,
    stage,
    mine: address.get(MINE) ? true : null,
    after: address.get(AFTER) ?? null,
  });
  return (
    <>
      <DeskTop title={DESK_LABELS.CONSULTATIONS} note={`${unit.name}承办和配合的决策`} />
      <Waiting asked={asked}>{(data) => <Board data={data} address={address} />}</Waiting>
    </>
  );
}

interface BoardProps {
  data: Data;
  address: Address;
}

/** View of the page from plain data, without its query. */
export function Board({ data, address }: BoardProps) {
  const { catalogueItems, decisions, deskConsultations } = data;
  const stage = stageIn(address);
  return (
    <DeskBody>
      <Decisions items={catalogueItems.nodes} decisions={decisions} />
      <section className="stack" aria-labelledby="consultations">
        <div className="row spread">
          <Heading level={2} id="consultations">
            征求意见
          </Heading>
          <StageChips address={address} />
        </div>
        <ConsultationGrid
          consultations={deskConsultations.nodes}
          filtered={stage ? CONSULTATION_STAGE_LABELS[stage] : undefined}
          clearHref={address.with({ [STAGE]: null, [MINE]: null, [AFTER]: null })}
        >
          <KeysetPages pageInfo={deskConsultations.pageInfo} />
        </ConsultationGrid>
      </section>
    </DeskBody>
  );
}

/** The conditions are links, so that the way back leads through them. */
const StageChips = ({ address }: { address: Address }) => (
  <Chips label="按环节和经手人筛选" items={stageChips(address)} />
);
