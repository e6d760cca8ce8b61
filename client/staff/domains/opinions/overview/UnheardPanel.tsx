import { ResultChart } from '#client/citizen/activity/ResultChart.tsx';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { UnheardPanel_HearingFragment as Hearing } from '#client/graphql/graphql.ts';
import { Note } from '#client/ui/Note.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { GO_AND_ASK, hearingNotes, UNHEARD, unheardText } from '#server/law/consultation/unheard-towns.ts';

export const UnheardPanelFragment = graphql(`
  fragment UnheardPanel_hearing on TownHearing {
    towns {
      ...TownHeard_fields
    }
    told
    untold
    few
    source
    countedOn
  }
`);

interface UnheardPanelProps {
  hearing: FragmentType<typeof UnheardPanelFragment> | null | undefined;
}

/** 还没有听到的地方: what came from each town, beside how many live there. */
export function UnheardPanel({ hearing: masked }: UnheardPanelProps) {
  const hearing = readFragment(UnheardPanelFragment, masked);
  return (
    <Panel title={UNHEARD}>
      {hearing ? (
        <Heard hearing={hearing} />
      ) : (
        <p className="soft">本县没有填写乡镇、街道和人口，不比对。由系统管理员在“网站信息”填写。</p>
      )}
    </Panel>
  );
}

function Heard({ hearing }: { hearing: Hearing }) {
  const { towns, told, source, countedOn } = hearing;
  const said = unheardText(hearing);
  const lines = towns.map(({ name, opinions }) => ({
    group: '',
    label: name,
    count: opinions,
    of: told,
    mean: null,
  }));
  return (
    <>
      {said ? <Note tone="care">{`${said}${GO_AND_ASK}`}</Note> : <p>各乡镇、街道都有意见。</p>}
      <div className="overview">
        <ResultChart title={UNHEARD} lines={lines} />
        <Towns towns={towns} />
      </div>
      {hearingNotes(hearing, countedOn ? `${source}，截至${longDate(countedOn)}` : source).map((note) => (
        <p key={note} className="small soft">
          {note}
        </p>
      ))}
    </>
  );
}

const Towns = ({ towns }: Pick<Hearing, 'towns'>) => (
  <Table
    caption={UNHEARD}
    captionHidden
    tight
    stack
    columns={[
      { label: '乡镇、街道' },
      { label: '常住人口', num: true },
      { label: '意见', num: true },
      { label: '每千人', num: true },
      { label: '听到没有' },
    ]}
    rows={towns.map(({ name, population, opinions, perThousand, unheard }) => ({
      key: name,
      cells: [name, population, opinions, perThousand, unheard ? '还没有' : '听到了'],
    }))}
  />
);
