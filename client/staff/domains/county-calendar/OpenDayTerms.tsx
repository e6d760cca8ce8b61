import { graphql } from '#client/graphql/gql.ts';
import type { OpenDayTermsQuery as Data } from '#client/graphql/graphql.ts';
import { range } from '#client/format.ts';
import { NEW_EVENT } from '#client/staff/ground/addresses/event.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { OPEN_DAY_YEAR_TAGS } from '#client/words.ts';

const OpenDayTermsQuery = graphql(`
  query OpenDayTerms($year: Int) {
    openDayYear(year: $year) {
      ...OpenDayTerm_fields
    }
    planEventCan {
      allowed
    }
  }
`);

type Term = Data['openDayYear'][number];

/** 年度政府开放日计划 (R-71): what each part of the year has, and what 县政府办公室 still has to arrange. */
export function OpenDayTerms({ year }: { year: number | null }) {
  const asked = useDesk(OpenDayTermsQuery, { year });
  return (
    <Waiting asked={asked}>
      {({ openDayYear, planEventCan }) => <Terms terms={openDayYear} {...planEventCan} />}
    </Waiting>
  );
}

function Terms({ terms, allowed }: { terms: readonly Term[]; allowed: boolean }) {
  const [first] = terms;
  if (!first) return null;
  const lacking = terms.filter(({ state }) => state === 'WANTING' || state === 'MISSED');
  return (
    <Panel title={`${first.from.slice(0, 4)}年政府开放日计划`}>
      <p className="small">
        {`本县设定全年至少${terms.length}次，每个时段至少一次；由县政府办公室组织。${
          lacking.length > 0 ? `有${lacking.length}个时段没有安排。` : '各个时段都已经举行或者安排。'
        }`}
        {allowed && lacking.some(({ state }) => state === 'WANTING') ? (
          <a href={NEW_EVENT}>筹备一次政府开放日</a>
        ) : null}
      </p>
      <Table
        stack
        tight
        caption="各时段的政府开放日"
        captionHidden
        columns={[
          { label: '时段' },
          { label: '已举行', num: true },
          { label: '已公告', num: true },
          { label: '情况' },
        ]}
        rows={terms.map(({ from, through, held, planned, state }) => ({
          key: from,
          cells: [
            range(from, through),
            held,
            planned,
            <Tag key="state" kind={OPEN_DAY_YEAR_TAGS[state].kind}>
              {OPEN_DAY_YEAR_TAGS[state].word}
            </Tag>,
          ],
        }))}
      />
    </Panel>
  );
}
