import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { TOWN_FIELDS, townsIn, typedOf } from './town-fields.ts';

export const TownsPanelFragment = graphql(`
  fragment TownsPanel_site on SiteProfile {
    version
    towns {
      ...Town_fields
    }
    townsSource
    townsCountedOn
  }
`);

const SaveTowns = graphql(`
  mutation SaveTowns($version: Int!, $input: TownsInput!) {
    saveTowns(version: $version, input: $input) {
      ... on SiteProfile {
        ...TownsPanel_site
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface TownsPanelProps {
  site: FragmentType<typeof TownsPanelFragment>;
  keeps: boolean;
}

/** 乡镇、街道和人口: which of them people choose from, and what opinions are compared with. */
export function TownsPanel({ site, keeps }: TownsPanelProps) {
  const { version, towns, townsSource, townsCountedOn } = readFragment(TownsPanelFragment, site);
  const told = { towns, source: townsSource, countedOn: townsCountedOn ?? null };
  return (
    <Panel title="乡镇、街道和人口" aside={<span className="small soft">{towns.length}个</span>}>
      <p className="small soft">
        填写以后，提意见的人可以选所在的乡镇、街道；意见按人口比对，看得出哪里还没有听到。没有填写的，不比对。
      </p>
      {towns.length > 0 ? (
        <Table
          caption="乡镇、街道和人口"
          captionHidden
          tight
          columns={[{ label: '乡镇、街道' }, { label: '常住人口', num: true }]}
          rows={towns.map(({ name, population }) => ({ key: name, cells: [name, population] }))}
        />
      ) : null}
      {townsCountedOn ? (
        <p className="small soft">
          {townsSource}，截至{longDate(townsCountedOn)}。
        </p>
      ) : null}
      {keeps ? (
        <ActionDialog
          form="towns"
          look="quiet"
          word="保存"
          opener={towns.length > 0 ? '修改乡镇和人口' : '填写乡镇和人口'}
          title="乡镇、街道和人口"
          document={SaveTowns}
          record={typedOf(told)}
          fields={TOWN_FIELDS}
          variables={(typed) => ({ version, input: townsIn(typed) })}
        />
      ) : null}
    </Panel>
  );
}
