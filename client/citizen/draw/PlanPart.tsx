import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { PlanPart_DrawFragment as Plan } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { QUOTA_ATTRIBUTE_LABELS } from '#server/law/draw/draw-words.ts';
import { categoriesText } from '../parts/category-words.ts';

export const PlanPartFragment = graphql(`
  fragment PlanPart_draw on Draw {
    method
    seats
    topics
    tickets
    provedFairest
    quotas {
      ...DrawQuota_fields
    }
  }
`);

/** 办法和名额: settled and published before anybody is chosen. */
export function PlanPart({ draw }: { draw: FragmentType<typeof PlanPartFragment> }) {
  const plan = readFragment(PlanPartFragment, draw);
  return (
    <Section id="fangan" title="一　办法和名额" rule>
      <div className="stack">
        <p className="prose">{methodText(plan)}</p>
        <Table
          stack
          caption="名额"
          captionHidden
          columns={[{ label: '名额' }, { label: '谁可以占' }, { label: '人数' }]}
          rows={plan.quotas.map((quota) => ({
            key: `${quota.attribute} ${quota.label}`,
            cells: [quota.label, whoText(quota), numbersText(quota)],
          }))}
        />
      </div>
    </Section>
  );
}

function methodText({ method, topics, tickets, provedFairest }: Plan): string {
  if (method === 'ROTATION')
    return `按需轮换：请与议题有关、近来少受邀的代表。议题涉及的领域是${topics.join('、')}。先看熟悉这些领域的，再看谁受邀少，都一样的抽签定先后。一人有几种身份的，只占一个名额。`;
  const fairest = provedFairest ? '；已经算出，没有更均等的排法' : '';
  return `分层抽签：先排出${tickets ?? 0}张签，每张签是一份符合全部名额的名单，排签时让每个候选人列入的机会尽量均等${fairest}。然后从这些签中随机抽出一张。`;
}

type Quota = Plan['quotas'][number];

const whoText = ({ attribute, label, categories }: Quota) =>
  attribute === 'CATEGORY' ? categoriesText(categories) : `${QUOTA_ATTRIBUTE_LABELS[attribute]}：${label}`;

const numbersText = ({ min, max }: Quota) => (min === max ? `${min}人` : `至少${min}人，至多${max}人`);
