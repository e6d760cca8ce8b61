import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { DossierWork } from './use-dossier.ts';
import { placeOf } from './wizard-steps.ts';

const countOf = (blocks: number, warns: number) =>
  [blocks > 0 ? `还差${blocks}项` : '', warns > 0 ? `${warns}项请核对` : ''].filter(Boolean).join('，') ||
  '齐备';

/** Everything that stands in the way of the opening, each with the way to its place. */
export function WizardFindings({ work: { record, draft } }: { work: Pick<DossierWork, 'record' | 'draft'> }) {
  const { findings } = record;
  const blocks = findings.filter(({ severity }) => severity === 'BLOCK').length;
  return (
    <Panel
      title="公布前核对"
      aside={<span className="small soft">{countOf(blocks, findings.length - blocks)}</span>}
    >
      {draft.dirty ? <p className="small soft">按上次保存的内容核对，保存后更新。</p> : null}
      {findings.length > 0 ? (
        <Findings findings={findings} placeOf={placeOf} />
      ) : (
        <p className="done">五项材料和期限齐备，可以提交审查。</p>
      )}
    </Panel>
  );
}
