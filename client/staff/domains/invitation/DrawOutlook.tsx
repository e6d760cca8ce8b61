import { graphql } from '#client/graphql/gql.ts';
import type { DrawOutlookQuery as Data } from '#client/graphql/graphql.ts';
import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { useSettled } from '#client/staff/ground/frame/use-settled.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { QUOTA_ATTRIBUTE_LABELS, REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { type DrawPlanForm, type Given, loosened, planInput, writtenOut } from './draw-plan-form.ts';

const DrawOutlookQuery = graphql(`
  query DrawOutlook($itemId: ID!, $input: DrawInput!) {
    drawPreview(itemId: $itemId, input: $input) {
      ...DrawPreview_fields
      counts {
        category
        count
      }
      excluded {
        ...DrawPreviewExcluded_fields
      }
      findings {
        ...Finding_fields
      }
      loosened {
        attribute
        label
        min
        max
      }
    }
  }
`);

type Outlook = NonNullable<Data['drawPreview']>;

interface DrawOutlookProps {
  itemId: string;
  draft: Pick<Draft<DrawPlanForm>, 'values' | 'set'>;
  given: Given;
}

const PAUSE_MS = 600;

/** 试算: who could be chosen by what is typed, who is left out and why, and whether the quotas can be met. */
export function DrawOutlook({ itemId, draft, given }: DrawOutlookProps) {
  const input = useSettled(planInput(draft.values, given), PAUSE_MS);
  const { data, loading, fault } = useDesk(DrawOutlookQuery, { itemId, input });
  const outlook = data?.drawPreview;
  return (
    <section className="stack" aria-label="试算">
      <Heading level={4}>试算</Heading>
      <p className="small soft" role="status">
        {stateOf(loading, fault !== null)}
      </p>
      {outlook ? <Shown outlook={outlook} draft={draft} given={given} /> : null}
    </section>
  );
}

const stateOf = (loading: boolean, failed: boolean): string => {
  if (failed) return '试算没有成功；可以继续填写，公布时再核对。';
  return loading ? '正在试算……' : '只在本页试算，什么也没有公布。';
};

type ShownProps = { outlook: Outlook } & Pick<DrawOutlookProps, 'draft' | 'given'>;

const Shown = ({ outlook, draft, given }: ShownProps) => (
  <>
    <p>
      符合条件的候选人<b className="num">{outlook.poolSize}</b>名
      {outlook.counts.length > 0 ? `：${countsOf(outlook)}。` : '。'}
    </p>
    {outlook.regions.length > 0 ? (
      <p className="small soft">
        候选人所在乡镇（街道）：{outlook.regions.join('、')}。熟悉的领域：{outlook.topics.join('、')}。
      </p>
    ) : null}
    {outlook.findings.length > 0 ? <Findings findings={outlook.findings} /> : null}
    {outlook.loosened.length > 0 ? <TakeOver outlook={outlook} draft={draft} given={given} /> : null}
    {outlook.excluded.length > 0 ? <Excluded excluded={outlook.excluded} /> : null}
  </>
);

const countsOf = ({ counts }: Outlook) =>
  counts.map(({ category, count }) => `${REPRESENTATIVE_CATEGORY_LABELS[category]}${count}名`).join('、');

/** The smallest change that mends the quotas, ready to be taken over; a preset becomes a plan of one's own. */
function TakeOver({ outlook, draft, given }: ShownProps) {
  const takeOver = () => {
    const { method, seats, kinds, quotas } = writtenOut(draft.values, given);
    draft.set('preset', 'OWN');
    draft.set('method', method);
    draft.set('seats', seats);
    draft.set('kinds', kinds);
    draft.set('quotas', loosened({ quotas }, outlook.loosened));
  };
  return (
    <p className="row">
      <Button look="quiet" onClick={takeOver}>
        照此调整名额
      </Button>
      <span className="small">
        {outlook.loosened
          .map(
            ({ attribute, label, min, max }) =>
              `${QUOTA_ATTRIBUTE_LABELS[attribute]}“${label}”${min}至${max}人`,
          )
          .join('；')}
      </span>
    </p>
  );
}

const Excluded = ({ excluded }: Pick<Outlook, 'excluded'>) => (
  <More row summary={`不列入${excluded.length}名，看原因`}>
    <p className="small soft">姓名只在这里显示；公布的只有编号和原因。</p>
    <Table
      stack
      tight
      caption="不列入抽选的代表"
      captionHidden
      columns={[{ label: '代表' }, { label: '原因' }]}
      rows={excluded.map(({ no, name, reasons }) => ({
        key: no,
        cells: [`${name}　${no}`, reasons.join('；')],
      }))}
    />
  </More>
);
