import { standard } from '#client/graphql/standard.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { drawPlanFields } from './draw-plan-fields.ts';
import { type DrawPlanForm, planAfter, planFindings, planInput } from './draw-plan-form.ts';
import { DrawOutlook } from './DrawOutlook.tsx';
import { LatestDrawFragment } from './invitation-record.ts';
import type { ItemProps } from './ItemPanel.tsx';

const OfferDrawMutation = standard('offerDraw');

function aliasesOf({ preset, method }: DrawPlanForm): Readonly<Record<string, string>> {
  if (preset !== 'OWN') return { quotas: 'preset', seats: 'preset', method: 'preset' };
  return method === 'ROTATION' ? { quotas: 'kinds', seats: 'kinds' } : {};
}

/** 公布抽选方案: with what it would meet, before anything is published. */
export function OfferDraw({ item, latest, towns }: ItemProps) {
  const given = { latest: latest && readFragment(LatestDrawFragment, latest), towns };
  const disclosure = AgendaDisclosure[item.disclosure];
  return (
    <RecordForm
      form={`draw-plan:${item.id}`}
      capability={item.inviting}
      word="公布抽选方案"
      document={OfferDrawMutation}
      record={planAfter(given.latest)}
      fields={drawPlanFields(given)}
      aliases={aliasesOf}
      findings={(values) => planFindings(planInput(values, given), disclosure)}
      variables={(values) => ({ itemId: item.id, input: planInput(values, given) })}
      renderOutlook={(draft) => <DrawOutlook itemId={item.id} draft={draft} given={given} />}
      confirm={
        <>
          <p>
            选取办法、名额、候选名册（只有编号）、不列入的人和原因立即向社会公布，同时公布种子的指纹。公布以后不能修改，有错误的只能作废、公开理由后重抽。
          </p>
          <p className="small soft">
            分层抽签要排出一千张名单，要等几秒；名额组合太多、排不出来的，会如实告诉您，什么也不会公布。
          </p>
        </>
      }
    />
  );
}
