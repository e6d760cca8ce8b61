import { longDate } from '#client/format.ts';
import type { GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { representativePath } from '#client/staff/ground/addresses/register.ts';
import type { RegisterRow } from './register-documents.ts';
import { placeOf, STATE_TAGS } from './register-words.ts';

const Categories = ({ categories }: RegisterRow) =>
  categories.map((category) => (
    <span key={category} className="nowrap">
      {REPRESENTATIVE_CATEGORY_LABELS[category]}{' '}
    </span>
  ));

/** Columns of the register; an absence is noted beside the state. */
export const registerColumns = (today: string): readonly GridColumn<RegisterRow>[] => [
  {
    id: 'name',
    label: '代表',
    header: true,
    cell: ({ no, name }) => (
      <>
        <a href={representativePath(no)}>{name}</a>
        <small className="nowrap">{no}</small>
      </>
    ),
  },
  { id: 'categories', label: '类别', cell: Categories },
  {
    id: 'unit',
    label: '单位和职务',
    cell: ({ unitPost, fields }) => (
      <>
        {unitPost}
        <small>熟悉{fields.join('、')}</small>
      </>
    ),
  },
  { id: 'region', label: '乡镇（街道）', cell: placeOf },
  {
    id: 'term',
    label: '任期至',
    cell: ({ termEndsOn }) => <span className="nowrap">{longDate(termEndsOn)}</span>,
  },
  stateColumn(today),
  { id: 'invited', label: '近12个月受邀', num: true, cell: ({ invited }) => invited },
  { id: 'attended', label: '到会', num: true, cell: ({ attended }) => attended },
];

const stateColumn = (today: string): GridColumn<RegisterRow> => ({
  id: 'state',
  label: '状态',
  cell: ({ state, awayUntil }) => (
    <>
      <Tag kind={STATE_TAGS[state]}>{REPRESENTATIVE_STATE_LABELS[state]}</Tag>
      {awayUntil && awayUntil >= today ? <small>请假至{longDate(awayUntil)}</small> : null}
    </>
  ),
});
