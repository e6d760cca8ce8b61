import { graphql } from '#client/graphql/gql.ts';
import type { ParticipationListDeskQuery as Data } from '#client/graphql/graphql.ts';
import { MATTER_LIST, withQuery } from '#client/citizen/addresses.ts';
import { PublishedEditions } from '#client/staff/engines/review/PublishedEditions.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { ListForm } from './ListForm.tsx';
import { ListPanel } from './ListPanel.tsx';

const ParticipationListDeskQuery = graphql(`
  query ParticipationListDesk {
    workbench {
      today
    }
    saveParticipationListCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    participationListsInPreparation {
      id
      year
      versionNo
      changeNote
      review
      reviewNote
      version
      matters {
        ...PromisedMatter_fields
        unit {
          id
          name
        }
        decisions {
          no
          title
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    participationList {
      id
      year
      versionNo
      matters {
        ...PromisedMatter_fields
        unit {
          id
          name
        }
        decisions {
          no
          title
        }
      }
      editions {
        versionNo
        changeNote
        publishedOn
      }
    }
  }
`);

type List = NonNullable<Data['participationList']>;

/** 公众参与行政决策事项清单: written by 司法局 or 县政府办, reviewed by another person, published by the year. */
export function MatterListPage() {
  useTitle(DESK_LABELS.MATTER_LIST);
  const asked = useDesk(ParticipationListDeskQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.MATTER_LIST}
        note="每年一次：哪些决策、谁可以参与、怎样参与；没有参与编制的人审查以后公布"
      >
        <ButtonLink look="quiet" href={MATTER_LIST}>
          看公开的清单
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Lists {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

const Lists = (data: Data) => (
  <>
    {data.participationListsInPreparation.map((list) => (
      <ListPanel key={list.id} list={list} />
    ))}
    {notMine(data.saveParticipationListCan) ? null : <Begin {...data} />}
    {data.participationList ? <Published {...data.participationList} /> : null}
  </>
);

/** This year and the next, where none is in preparation. */
function Begin(data: Data) {
  const thisYear = Number(data.workbench.today.slice(0, 4));
  const inHand = new Set(data.participationListsInPreparation.map(({ year }) => year));
  const published = data.participationList ?? null;
  const years = [thisYear, thisYear + 1].filter((year) => !inHand.has(year));
  return years.length === 0 ? null : (
    <Panel title="编制和调整">
      {years.map((year) => (
        <ListForm
          key={year}
          year={year}
          version={0}
          {...begun(year, published)}
          capability={data.saveParticipationListCan}
        />
      ))}
    </Panel>
  );
}

/** The next version of a published list, or the first of its year, which begins with the matters of the latest. */
const begun = (year: number, published: List | null) =>
  published?.year === year
    ? {
        word: `调整${year}年度清单`,
        versionNo: published.versionNo + 1,
        from: { ...published, changeNote: '' },
      }
    : {
        word: `编制${year}年度清单`,
        versionNo: 1,
        from: published && { ...published, changeNote: '', matters: unlinked(published) },
      };

/** Decisions of another year are not those of this one. */
const unlinked = ({ matters }: List) => matters.map((matter) => ({ ...matter, decisions: [] }));

/** Published versions of the latest year. */
const Published = ({ year, editions }: List) => (
  <PublishedEditions
    title={`已经公布的${year}年度清单`}
    editions={editions}
    hrefOf={(versionNo) => withQuery(MATTER_LIST, { nian: String(year), ban: String(versionNo) })}
  />
);
