import { VILLAGES, villageTableHref } from '#client/citizen/addresses/village.ts';
import { overdueOf, owedWords } from '#client/citizen/village/owed-words.ts';
import { longDate } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DESK_LABELS, DISCLOSURE_KIND_LABELS } from '#client/words.ts';
import { periodWords, POSTING_DAY } from '#server/law/village/disclosure-period.ts';
import { AddVillage } from './VillageForms.tsx';
import { type VillagesData, VillagesDeskQuery } from './village-query.ts';

/** 村务公开: of a town its villages; of everybody else those of the county, who is late on top. */
export function VillagesPage() {
  useTitle(DESK_LABELS.VILLAGES);
  const asked = useDesk(VillagesDeskQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.VILLAGES}
        note={`一般事项每季度公开，财务往来较多的每月公开财务收支，重大事项随时公开（村民委员会组织法第三十条）；每期结束后下一个月${POSTING_DAY}日以前，是本县设定`}
      >
        <ButtonLink look="quiet" href={VILLAGES}>
          看公开的页面
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Lists {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Lists({ villages, viewer, units, addVillageCan, serverTime }: VillagesData) {
  const own = viewer?.unit.kind === 'TOWNSHIP' ? viewer.unit.id : null;
  const mine = villages.filter(({ town }) => own === null || town.id === own);
  const towns = units.filter(
    ({ id, kind, active }) => active && kind === 'TOWNSHIP' && (own === null || id === own),
  );
  return (
    <>
      <Late villages={mine} />
      <Panel title={own ? '本乡镇的村' : '全县的村'}>
        {mine.length === 0 ? <p className="soft">还没有登记村。</p> : <All villages={mine} />}
        <p className="small">
          <a href={villageTableHref(serverTime.today.slice(0, 4))}>导出今年的村务公开一览（Excel）</a>
        </p>
      </Panel>
      {notMine(addVillageCan) || towns.length === 0 ? null : (
        <Panel title="登记">
          <AddVillage
            capability={addVillageCan}
            towns={Object.fromEntries(towns.map(({ id, name }) => [id, name]))}
            today={serverTime.today}
          />
        </Panel>
      )}
    </>
  );
}

type Villages = Pick<VillagesData, 'villages'>;

const link = ({ no, name }: Villages['villages'][number]) => (
  <a key="village" href={`${paths.villages}/${no}`}>
    {name}
  </a>
);

function Late({ villages }: Villages) {
  const rows = villages.flatMap((village) => overdueOf(village.owed).map((one) => ({ village, ...one })));
  if (rows.length === 0) return null;
  return (
    <Panel title={`逾期未公开（${rows.length}项）`}>
      <Table
        stack
        tight
        caption="逾期未公开的事项"
        captionHidden
        columns={[
          { label: '村' },
          { label: '乡镇' },
          { label: '事项' },
          { label: '期间' },
          { label: '最迟' },
        ]}
        rows={rows.map(({ village, kind, period, dueOn }) => ({
          key: `${village.no} ${kind} ${period}`,
          cells: [
            link(village),
            village.town.name,
            DISCLOSURE_KIND_LABELS[kind],
            periodWords(period),
            longDate(dueOn),
          ],
        }))}
      />
    </Panel>
  );
}

const All = ({ villages }: Villages) => (
  <Table
    stack
    tight
    caption="村"
    captionHidden
    columns={[{ label: '村' }, { label: '乡镇' }, { label: '逾期' }, { label: '最早到期' }]}
    rows={villages.map((village) => ({
      key: village.no,
      cells: [
        link(village),
        village.town.name,
        `${overdueOf(village.owed).length}项`,
        village.owed.slice(0, 1).map(owedWords).join(''),
      ],
    }))}
  />
);
