import { offer } from '#client/offer.ts';
import { longDate } from '#client/format.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { CatalogueCollectionDeskQuery as Data } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { SUBMISSION_STATE_LABELS } from '#client/words.ts';
import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { Answers } from './Answers.tsx';
import { SubmissionFragment } from './collection-documents.ts';
import { SubmissionGrid, MATTER } from './SubmissionGrid.tsx';
import type { SubmissionRow } from './submission-form.ts';
import { SubmissionPanel } from './SubmissionPanel.tsx';
import { SubmitAll } from './SubmitAll.tsx';

type Collection = NonNullable<Data['catalogueCollection']>;

interface CollectionDeskProps {
  collection: Collection;
  units: Data['units'];
  today: string;
}

/** The stage by which the list is narrowed. */
export const STATE = 'huanjie';
const STATES = ['PREPARED', 'SUBMITTED', 'ACCEPTED', 'DECLINED'] as const;
export const stateIn = (text: string | undefined) => STATES.find((state) => state === text) ?? null;

const NEW = 'xin';

const noteOf = ({ dueOn, closedAt }: Collection, today: string) => {
  if (closedAt) return '征集已经结束';
  return `${longDate(dueOn)}前申报${today > dueOn ? '，现已逾期，申报要写明原因' : ''}`;
};

/** State of the page, from the query's answer and the address. */
function useCollection({ collection }: CollectionDeskProps) {
  const address = useAddress();
  const rows = readFragment(SubmissionFragment, collection.submissions.nodes);
  const chosen = address.get(MATTER);
  const addable = allowedIn(offer(collection.viewerCan, 'add'));
  const row = rows.find(({ id }) => id === chosen);
  return { address, rows, addable, row, open: row !== undefined || (chosen === NEW && addable) };
}

/** The list of what was handed in; beside it one matter. Units see their own, the bureau everyone's. */
export function CollectionDesk(props: CollectionDeskProps) {
  const { collection, units, today } = props;
  const drafts = useViewer().roles.includes('JUSTICE_STAFF');
  const { address, rows, addable, row, open } = useCollection(props);
  return (
    <>
      <DeskTop title={`${collection.year}年度目录征集申报`} note={noteOf(collection, today)}>
        {drafts ? (
          <ButtonLink look="quiet" href={`${paths.catalogue}/${collection.versionId}`}>
            看目录草稿
          </ButtonLink>
        ) : null}
        {addable ? <ButtonLink href={address.with({ [MATTER]: NEW })}>增加申报事项</ButtonLink> : null}
      </DeskTop>
      <DeskBody>
        {collection.note ? <p>征集要求：{collection.note}</p> : null}
        {open ? null : <Answers collection={collection} />}
        <StateChips collection={collection} />
        <div className={open ? 'edit-cols' : 'stack'}>
          <Matters collection={collection} rows={rows} addable={addable} importable={addable && !open} />
          {open ? (
            <SubmissionPanel
              key={row?.id ?? NEW}
              collection={collection}
              row={row}
              units={units}
              closeHref={address.with({ [MATTER]: null })}
              onSaved={(id) => address.go({ [MATTER]: id }, true)}
            />
          ) : null}
        </div>
      </DeskBody>
    </>
  );
}

interface MattersProps {
  collection: Collection;
  rows: readonly SubmissionRow[];
  addable: boolean;
  importable: boolean;
}

function Matters({ collection, rows, addable, importable }: MattersProps) {
  const narrowed = Boolean(useAddress().get(STATE));
  return (
    <div className="stack">
      {rows.length > 0 ? (
        <SubmissionGrid rows={rows}>
          <KeysetPages pageInfo={collection.submissions.pageInfo} />
        </SubmissionGrid>
      ) : (
        <NoMatters addable={addable} narrowed={narrowed} />
      )}
      <SubmitAll collectionId={collection.id} rows={rows} />
      {importable ? (
        <ImportSheet door="/daoru/mulu" fields={{ collectionId: collection.id }} form="申报表" unit="项">
          <a href="/mulu/shenbao-moban.xlsx">下载申报表模板</a>
          ，填好后导入。导入的事项为“拟报”，由单位负责人核对后申报。
        </ImportSheet>
      ) : null}
    </div>
  );
}

function StateChips({ collection: { counts } }: { collection: Collection }) {
  const address = useAddress();
  const now = stateIn(address.get(STATE));
  const countOf = (state: (typeof STATES)[number]) => counts.find((one) => one.state === state)?.count ?? 0;
  return (
    <Chips
      label="按环节看"
      items={[null, ...STATES].map((state) => ({
        href: address.with({ [STATE]: state, [AFTER]: null, [MATTER]: null }),
        label: state ? `${SUBMISSION_STATE_LABELS[state]} ${countOf(state)}` : '全部',
        current: state === now,
      }))}
    />
  );
}

const NoMatters = ({ addable, narrowed }: { addable: boolean; narrowed: boolean }) => (
  <Empty title={narrowed ? '这个环节没有事项' : '还没有申报事项'} level={2}>
    {addable ? '点“增加申报事项”逐项填写，或者用 Excel 导入。' : '各单位申报后显示在这里。'}
  </Empty>
);
