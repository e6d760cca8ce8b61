import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { NamedPart_RosterFragment as Roster } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { type Condition, Conditions, NothingFound } from '../NothingFound.tsx';
import { REGISTER } from '../addresses/register.ts';
import { categoriesText, categoryIn, wordOf } from '../parts/category-words.ts';

export const NamedPartFragment = graphql(`
  fragment NamedPart_roster on Roster {
    total
    namedTotal
    counts {
      category
    }
    regions {
      region
    }
    named {
      ...RosterMember_fields
    }
  }
`);

interface NamedPartProps {
  roster: FragmentType<typeof NamedPartFragment>;
  query: At['query'];
}

/** 同意公开姓名的代表: nobody is named who did not agree in writing. */
export function NamedPart({ roster: masked, query }: NamedPartProps) {
  const roster = readFragment(NamedPartFragment, masked);
  const { total, namedTotal, named } = roster;
  const conditions = conditionsOf(query);
  return (
    <Section id="xingming" title="同意公开姓名的代表" rule>
      <p className="prose gap-below">
        {namedTotal === 0
          ? '目前没有代表同意公开姓名。姓名经本人同意才公开；列席会议的代表不论是否公开姓名，都计入各类别人数。'
          : `${total}名在任代表中，${namedTotal}名同意公开姓名和单位职务。其余的只计人数，不公开姓名。`}
      </p>
      {namedTotal === 0 ? null : (
        <>
          <Chosen {...roster} query={query} />
          {named.length === 0 ? (
            <NothingFound title="没有符合条件的代表同意公开姓名" path={REGISTER} conditions={conditions} />
          ) : (
            <>
              <Conditions path={REGISTER} conditions={conditions} />
              <Names named={named} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

const conditionsOf = ({ leibie, xiangzhen }: At['query']): Condition[] => {
  const category = categoryIn(leibie);
  return [
    ...(category
      ? [{ name: 'leibie', word: wordOf(category), label: REPRESENTATIVE_CATEGORY_LABELS[category] }]
      : []),
    ...(xiangzhen ? [{ name: 'xiangzhen', word: xiangzhen, label: xiangzhen }] : []),
  ];
};

const Chosen = ({ counts, regions, query }: Roster & { query: At['query'] }) => (
  <Filters action={`${REGISTER}#xingming`} label="筛选姓名">
    <Filter
      label="类别"
      name="leibie"
      all="全部类别"
      value={query.leibie}
      options={counts.map(({ category }) => ({
        value: wordOf(category),
        label: REPRESENTATIVE_CATEGORY_LABELS[category],
      }))}
    />
    <Filter
      label="乡镇（街道）"
      name="xiangzhen"
      all="全部乡镇"
      value={query.xiangzhen}
      options={regions.map(({ region }) => ({ value: region, label: region }))}
    />
  </Filters>
);

const Names = ({ named }: Pick<Roster, 'named'>) => (
  <div className="gap-top">
    <Table
      caption="同意公开姓名的代表"
      captionHidden
      columns={[{ label: '姓名' }, { label: '单位和职务、身份、所在乡镇' }]}
      rows={named.map(({ name, categories, unitPost, region }, index) => ({
        key: `${name}${index}`,
        cells: [
          <span key="name" className="nowrap">
            {name}
          </span>,
          <span key="facts">
            {unitPost}
            <br />
            <span className="small soft">
              {categoriesText(categories)}　{region}
            </span>
          </span>,
        ],
      }))}
    />
  </div>
);
