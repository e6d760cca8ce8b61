import type { ActivitiesData } from './ActivitiesPage.tsx';
import { range } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { OPEN_DAY_YEAR_TAGS } from '#client/words.ts';

type Term = ActivitiesData['openDayYear'][number];

/** 年度政府开放日计划: each part of the year with what was held and what is announced; nothing where the county has set none. */
export function OpenDayYear({ terms }: { terms: readonly Term[] }) {
  const [first] = terms;
  if (!first) return null;
  const year = first.from.slice(0, 4);
  return (
    <Section id="jihua" title={`${year}年政府开放日计划`} rule>
      <div className="stack">
        <p className="small soft">
          本县全年至少举办{terms.length}次政府开放日，分{terms.length}个时段，每个时段至少一次。
        </p>
        <Table
          stack
          caption={`${year}年政府开放日计划的完成情况`}
          captionHidden
          columns={[
            { label: '时段' },
            { label: '已经举行', num: true },
            { label: '已经公告', num: true },
            { label: '情况' },
          ]}
          rows={terms.map(({ from, through, held, planned, state }) => ({
            key: from,
            cells: [
              range(from, through),
              `${held}次`,
              `${planned}次`,
              <Tag key="state" kind={OPEN_DAY_YEAR_TAGS[state].kind}>
                {OPEN_DAY_YEAR_TAGS[state].word}
              </Tag>,
            ],
          }))}
        />
      </div>
    </Section>
  );
}
