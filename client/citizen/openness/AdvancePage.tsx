import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import { CATALOGUE, RULES } from '../addresses.ts';
import { Next } from '../home/Stream.tsx';
import { streamOf } from '../home/stream.ts';
import { CatalogueItem } from '../catalogue/CatalogueItem.tsx';

export const AdvancePageQuery = graphql(`
  query AdvancePage {
    ...Stream_query
    items: catalogueItems(filter: { ahead: true }, first: 100) {
      nodes {
        id
        no
        removed
        decision {
          phase
        }
        consultations {
          id
          stage
          opensAt
          closesAt
          scheduledOpensAt
        }
        ...CatalogueItem_item
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type AdvanceData = ResultOf<typeof AdvancePageQuery>;
type Item = AdvanceData['items']['nodes'][number];

/** A matter that nobody has decided yet. */
const undecided = ({ removed, decision }: Item) =>
  !removed && (decision === null || decision === undefined || UNDECIDED.has(DecisionPhase[decision.phase]));

type Part = 'open' | 'coming' | 'heard';

/** Where a matter stands with the public: one can speak now, its draft is not out yet, or its period is over. */
const partOf = ({ consultations }: Item): Part => {
  if (consultations.some(({ stage }) => stage === 'OPEN')) return 'open';
  return consultations.some(({ opensAt }) => opensAt) ? 'heard' : 'coming';
};

const PARTS: readonly { part: Part; title: string; none: string }[] = [
  { part: 'open', title: '草案正在公开，可以提意见', none: '现在没有正在公开征求意见的草案。' },
  { part: 'coming', title: '还没有公布草案', none: '列入目录的事项都已经公布过草案。' },
  { part: 'heard', title: '意见已经收齐，还没有决定', none: '没有等待决定的事项。' },
];

/** 决策预公开: every matter that is still to be decided, by what the public can do about it, and what is announced. */
export function AdvancePage({ data }: PageProps<AdvanceData>) {
  const items = Map.groupBy(data.items.nodes.filter(undecided), partOf);
  return (
    <Page>
      <PageHead
        title={words.advance}
        lead="重大决策在作出以前公开：先公布草案、解读和依据，听了意见再审查、上会、决定。这里是还没有决定的事项。"
      />
      {PARTS.map(({ part, title, none }) => (
        <Matters key={part} id={part} title={title} none={none} items={items.get(part) ?? []} />
      ))}
      {data.items.pageInfo.hasNextPage ? (
        <p>
          其余的事项在<a href={CATALOGUE}>{words.nav.catalogue}</a>。
        </p>
      ) : null}
      <Next stream={streamOf(data)} />
      <Section id="zhidu" title="预公开的制度" rule>
        <p className="prose">
          草案公开征求意见多少日、听证会提前多少日公告、会议议题提前多少日预告、意见怎样答复，每一步的期限和依据写在
          <a href={RULES}>{words.nav.rules}</a>。
        </p>
      </Section>
    </Page>
  );
}

interface MattersProps {
  id: string;
  title: string;
  none: string;
  items: readonly Item[];
}

const Matters = ({ id, title, none, items }: MattersProps) => (
  <Section id={id} title={title} rule aside={items.length > 0 ? `${items.length}项` : null}>
    {items.length === 0 ? (
      <p className="soft">{none}</p>
    ) : (
      <Ruled>
        {items.map((item) => (
          <CatalogueItem key={item.id} item={item} />
        ))}
      </Ruled>
    )}
  </Section>
);
