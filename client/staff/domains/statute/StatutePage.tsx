import { useParams } from 'wouter';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate, moment } from '#client/format.ts';
import { Paragraphs } from '#client/citizen/Paragraphs.tsx';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { heldWords, periodWords, rankWords } from '#client/words/statute-words.ts';
import { StatuteDeskFragment, StatuteDeskQuery, type StatuteEdition } from './statute-documents.ts';
import { StatuteActions } from './StatuteActions.tsx';
import { editionPath, stateWords } from './StatuteLines.tsx';

type Text = NonNullable<ResultOf<typeof StatuteDeskQuery>['statute']>;

/** 法规的一版: its text to be compared with the official one, and what may be done with it. */
export function StatutePage() {
  const { code = '', no = '' } = useParams();
  useTitle('法规库');
  const asked = useDesk(StatuteDeskQuery, { code, no: Number(no) });
  return (
    <Waiting asked={asked}>{({ statute }) => (statute ? <Desk text={statute} /> : <NotFoundPage />)}</Waiting>
  );
}

function Desk({ text }: { text: Text }) {
  const edition = readFragment(StatuteDeskFragment, text.statute);
  return (
    <>
      <DeskTop title={edition.title} note={stateWords(edition)} />
      <DeskBody>
        <p>
          <a href={paths.statutes}>回到法规库</a>
        </p>
        <Panel title="这一版">
          <Facts items={factsOf(edition)} />
          <StatuteActions edition={edition} />
        </Panel>
        {text.clauses.length > 0 ? (
          <Panel title="正文" aside={heldWords(edition)}>
            {text.clauses.map(({ no, text: words }, index) => (
              <div key={index} className="gap-below">
                <b>{no}</b>
                <Paragraphs>{words}</Paragraphs>
              </div>
            ))}
          </Panel>
        ) : null}
        {text.editions.length > 1 ? (
          <Panel title="各个版本">
            <ul className="plain">
              {text.editions.map((one) => (
                <li key={one.id}>
                  <a href={editionPath({ code: edition.code, no: one.no })}>
                    {one.ends ? `自${longDate(one.from)}起失效` : `自${longDate(one.from)}起施行`}
                  </a>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </DeskBody>
    </>
  );
}

const factsOf = (edition: StatuteEdition) => [
  { term: '文号', detail: [edition.docNo, rankWords(edition)].filter(Boolean).join('，') },
  { term: edition.planKind ? '编制机关' : '制定机关', detail: edition.issuer },
  ...(edition.planKind ? [{ term: '规划期', detail: periodWords(edition) }] : []),
  { term: '公布', detail: longDate(edition.promulgatedOn) },
  edition.ends
    ? {
        term: '失效',
        detail: `自${longDate(edition.from)}起${edition.successor ? `，由《${edition.successor}》取代` : ''}`,
      }
    : {
        term: '施行',
        detail: `自${longDate(edition.from)}起${edition.until ? `，至${longDate(edition.until)}止` : ''}`,
      },
  { term: '收录', detail: heldWords(edition) },
  { term: '理由', detail: edition.reason },
  ...(edition.proposedBy
    ? [{ term: '登记', detail: `${edition.proposedBy}，${moment(edition.proposedAt)}` }]
    : []),
  ...(edition.ruledBy && edition.ruledAt
    ? [
        {
          term: edition.state === 'RETURNED' ? '退回' : '确认',
          detail: `${edition.ruledBy}，${moment(edition.ruledAt)}`,
        },
      ]
    : []),
  ...(edition.ruling ? [{ term: '退回的原因', detail: edition.ruling }] : []),
];
