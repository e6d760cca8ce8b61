import { longDate } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { VISIT_FORM_LABELS } from '#client/words.ts';
import { OpenRoundsQuery, type OneVillage } from './village-query.ts';
import { blankVisit, visitFields, visitVariables } from './visit-form.ts';

/** 入户走访: those of the village, and a new one with what was heard. */
export const VisitPanel = ({ village, unitId }: { village: OneVillage; unitId: string }) => (
  <Panel title="入户走访、乡间夜话">
    <Actions none={<p className="small soft">由走访单位的经办人、负责人登记。</p>}>
      <RecordVisit
        capability={offer(village.viewerCan, 'recordVillageVisit')}
        village={village}
        unitId={unitId}
      />
    </Actions>
    {village.visits.map((visit) => (
      <section key={visit.id} className="stack">
        <p>
          {longDate(visit.visitedOn)}，{visit.unitName}
          {VISIT_FORM_LABELS[visit.form]}，{visit.households}户、{visit.persons}人
          {visit.who ? `，${visit.who}` : ''}
        </p>
        {visit.said ? <Lines text={visit.said} /> : null}
        <ul>
          {visit.outcomes.map(({ opinion, receiptNo, state }, index) => (
            <li key={receiptNo ?? index}>
              {opinion ? '意见' : '需求'}
              {receiptNo ?? ''}：{state}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </Panel>
);

interface RecordVisitProps {
  capability: CapabilityRef;
  village: OneVillage;
  unitId: string;
}

function RecordVisit({ capability, village, unitId }: RecordVisitProps) {
  const asked = useDesk(OpenRoundsQuery, { unitId });
  return (
    <Waiting asked={asked}>
      {({ consultations, serverTime }) => (
        <RecordForm
          form={`village:${village.id}:visit`}
          capability={capability}
          look="quiet"
          word="登记走访"
          document={standard('recordVillageVisit')}
          record={blankVisit(serverTime.today)}
          fields={visitFields(
            Object.fromEntries(consultations.nodes.map(({ id, title }) => [id, title])),
            serverTime.today,
          )}
          variables={(typed) => visitVariables(village.id, typed)}
        />
      )}
    </Waiting>
  );
}
