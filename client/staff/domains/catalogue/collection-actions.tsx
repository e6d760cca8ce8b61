import { offer } from '#client/offer.ts';
import { type ActionField, ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';
import { CloseCatalogueCollection, OpenCatalogueCollection } from './catalogue-commands.ts';
import type { Version } from './version-words.ts';

/** The version the actions are about. */
interface CollectingAt {
  id: string;
  version: number;
  today: string;
  can: Version['viewerCan'];
  form: (action: string) => string;
}

/** 征集: units are asked for the year's matters; it ends with the bureau's answers. */
export const collectionActions = (at: CollectingAt) => [
  <ActionForm
    key="collect"
    form={at.form('collect')}
    capability={offer(at.can, 'openCollection')}
    word="向各单位征集"
    look="quiet"
    fields={collecting(at.today)}
    document={OpenCatalogueCollection}
    variables={({ dueOn = '', note = '' }) => ({
      versionId: at.id,
      version: at.version,
      dueOn,
      note: note || null,
    })}
  />,
  <ActionForm
    key="collected"
    form={at.form('collected')}
    capability={offer(at.can, 'closeCollection')}
    word="结束征集，完成审核"
    document={CloseCatalogueCollection}
    confirm={
      <Consequence
        effect="不论通知的截止日期到了没有，各单位从现在起不能再申报、修改，目录转入审议。还要等单位申报的，先不要结束。"
        basis="目录办理流程：司法局审核完毕后提请审议"
        undo="结束不能撤回；目录退回拟订以后才能再次征集。"
        seen="还看不到；目录经审议、保密审查以后公布。"
      />
    }
    variables={() => ({ versionId: at.id, version: at.version })}
  />,
];

const collecting = (today: string): ActionField[] => [
  { name: 'dueOn', label: '申报截止日期', kind: 'day', min: today },
  { name: 'note', label: '征集要求', kind: 'area', optional: true, hint: '随通知发给各单位。' },
];
