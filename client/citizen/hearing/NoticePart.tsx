import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { NoticePart_HearingFragment as Notice } from '#client/graphql/graphql.ts';
import { fileNote } from '#client/format.ts';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Table } from '#client/ui/Table.tsx';
import { STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import { WithheldPart } from '../WithheldPart.tsx';
import { consultationHref } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { PARTS } from './parts.ts';
import { heldText } from '../parts/hearing-times.ts';

export const NoticePartFragment = graphql(`
  fragment NoticePart_hearing on Hearing {
    purpose
    stage
    heldOn
    startsAt
    place
    host
    heldByPriceAuthority
    conditions
    content
    contact
    seatsTotal
    observerSeats
    pressSeats
    selectionMethod
    sides {
      ...HearingSeats_fields
    }
    documents {
      id
      name
      size
      url
      withheldGround
      withheldLaw
    }
    consultationId
  }
`);

interface NoticePartProps {
  hearing: FragmentType<typeof NoticePartFragment>;
  /** The rounds in which the same draft is put to the public. */
  rounds: readonly { id: string; no: string; round: number }[];
}

/** 听证公告 (第十六条): what, when, where, who, how the participants are found, and what it is about; folded where the page has told it already. */
export function NoticePart({ hearing, rounds }: NoticePartProps) {
  const notice = readFragment(NoticePartFragment, hearing);
  const body = (
    <>
      <div className="prose">
        <Paragraphs>{notice.content}</Paragraphs>
      </div>
      <Facts items={factsOf(notice)} />
      <Seats {...notice} />
      <Method {...notice} />
      <Papers {...notice} round={rounds.find(({ id }) => id === notice.consultationId)} />
    </>
  );
  return (
    <Part {...PARTS.notice}>
      {notice.stage === 'CANCELLED' ? (
        body
      ) : (
        <More row summary="公告的全部事项：席位、遴选办法、草案">
          <div className="stack">{body}</div>
        </More>
      )}
    </Part>
  );
}

const factsOf = (notice: Notice): Fact[] => [
  { term: '听证事项', detail: <Paragraphs>{notice.purpose}</Paragraphs> },
  { term: '时间', detail: heldText(notice) },
  { term: '地点', detail: notice.place ?? '另行公告' },
  ...(notice.host
    ? [
        {
          term: '主持单位',
          detail: `${notice.host}${notice.heldByPriceAuthority ? '（政府价格主管部门）' : ''}`,
        },
      ]
    : []),
  ...(notice.conditions ? [{ term: '参加条件', detail: <Paragraphs>{notice.conditions}</Paragraphs> }] : []),
  { term: '联系方式', detail: <Paragraphs dial>{notice.contact}</Paragraphs> },
];

/** How the seats of a side are filled, in plain words. */
const MODE_WORDS: Readonly<Record<SelectionMode, string>> = {
  [SelectionMode.DRAW]: '公开报名，随机抽取',
  [SelectionMode.NOMINATION]: '推荐产生',
  [SelectionMode.NONE]: '直接邀请',
};

const Seats = ({ sides, seatsTotal, observerSeats, pressSeats }: Notice) => (
  <Table
    caption={`参加人共${seatsTotal}名，另设旁听席位${observerSeats}个、记者席位${pressSeats}个`}
    columns={[{ label: '方面' }, { label: '席位', num: true }, { label: '怎样产生' }]}
    rows={sides.map(({ side, seats, mode }) => ({
      key: side,
      cells: [STAKEHOLDER_SIDE_LABELS[side], seats, MODE_WORDS[mode]],
    }))}
  />
);

const Method = ({ selectionMethod }: Notice) =>
  selectionMethod ? (
    <div className="prose">
      <Heading level={3}>遴选办法</Heading>
      <Paragraphs>{selectionMethod}</Paragraphs>
    </div>
  ) : null;

/** Draft and explanation: what the hearing is about. */
function Papers({ documents, round }: Notice & { round: NoticePartProps['rounds'][number] | undefined }) {
  if (documents.length === 0 && !round) return null;
  return (
    <div className="stack">
      <Heading level={3}>决策草案及其说明</Heading>
      {documents.length > 0 ? (
        <Files
          items={documents.map(({ name, size, url }) => ({
            name,
            href: url,
            note: fileNote(name, size),
            icon: 'file',
          }))}
        />
      ) : null}
      {documents.map(({ id, name, withheldGround, withheldLaw }) =>
        withheldGround ? <WithheldPart key={id} of={name} ground={withheldGround} law={withheldLaw} /> : null,
      )}
      {round ? (
        <p>
          草案同时公开征求意见，全文、解读和依据见<a href={consultationHref(round)}>征求意见公告</a>。
        </p>
      ) : null}
    </div>
  );
}
