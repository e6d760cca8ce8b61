import { readFragment } from '#client/graphql/fragment-masking.ts';
import type {
  RegisterDeskQuery as Data,
  RegisterDeskQueryVariables,
  RepresentativeFilter,
  RepresentativeOrder,
} from '#client/graphql/graphql.ts';
import { IMPORT_REGISTER, NOMINATE, STATE } from '#client/staff/ground/addresses/register.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { ExportRegister } from './ExportRegister.tsx';
import { RegisterPageQuery, type RegisterRow, RegisterRowFragment } from './register-documents.ts';
import { RegisterGrid } from './RegisterGrid.tsx';

const ORDER = 'cixu';
const ORDER_LABELS: Readonly<Record<RepresentativeOrder, string>> = {
  LATEST: '新登记的在前',
  NO: '编号从小到大',
  TERM_END: '任期先满的在前',
  INVITED_LEAST: '受邀少的在前',
  INVITED_MOST: '受邀多的在前',
};
const ORDERS = Object.keys(ORDER_LABELS) as RepresentativeOrder[];

type State = NonNullable<RepresentativeFilter['state']>;

const STATES = Object.keys(REPRESENTATIVE_STATE_LABELS) as State[];
const SAID: Readonly<Record<string, string>> = REPRESENTATIVE_STATE_LABELS;

const countIn = ({ registerSummary: { states } }: Pick<Data, 'registerSummary'>, state: State) =>
  states.find((one) => one.state === state)?.count ?? 0;

const FILTERS: readonly Filter<RegisterDeskQueryVariables, Data>[] = [
  {
    kind: 'choice',
    name: STATE,
    label: '状态',
    all: '全部状态',
    as: 'state',
    options: (data) =>
      STATES.map((value) => ({
        value,
        label: `${REPRESENTATIVE_STATE_LABELS[value]}（${countIn(data, value)}）`,
      })),
    read: (word) => STATES.find((one) => one === word) ?? null,
    says: (word) => SAID[word] ?? word,
  },
  {
    kind: 'choice',
    name: 'leibie',
    label: '类别',
    all: '全部类别',
    as: 'category',
    options: REPRESENTATIVE_CATEGORY_LABELS,
  },
  {
    kind: 'choice',
    name: 'xiangzhen',
    label: '乡镇（街道）',
    all: '全部乡镇',
    as: 'region',
    options: ({ registerSummary }) => registerSummary.regions.map((value) => ({ value, label: value })),
  },
  {
    kind: 'choice',
    name: ORDER,
    label: '次序',
    as: 'order',
    options: ORDER_LABELS,
    read: (word) => ORDERS.find((one) => one === word) ?? 'LATEST',
  },
  { kind: 'text', name: 'q', label: '姓名、单位、领域、编号', as: 'words' },
];

const actions = (data: Data | undefined) =>
  data && allowedIn(data.enterRepresentativeCan) ? (
    <>
      <ButtonLink look="quiet" href={IMPORT_REGISTER}>
        用 Excel 导入
      </ButtonLink>
      <ButtonLink href={NOMINATE}>推荐代表</ButtonLink>
    </>
  ) : null;

const above = (data: Data, asked: Partial<RegisterDeskQueryVariables>) => (
  <>
    <Standing {...data} />
    {data.representatives.nodes.length > 0 ? (
      <p className="row screen-only">
        <ExportRegister {...asked} />
      </p>
    ) : null}
  </>
);

const grid = (rows: readonly RegisterRow[], { serverTime }: Data) => (
  <RegisterGrid rows={rows} today={serverTime.today} />
);

/** Whether one sees only whom one's unit named. */
const useOwn = () => useViewer().roles.every((role) => role === 'UNIT_STAFF' || role === 'UNIT_LEAD');

/** 社会公众代表库: who may be invited to meetings; a unit sees whom it named. */
export function RegisterPage() {
  const { unit } = useViewer();
  const own = useOwn();
  return (
    <ListDesk
      title={DESK_LABELS.REPRESENTATIVES}
      note={own ? `${unit.name}推荐的代表` : '社会公众代表库'}
      actions={actions}
      query={RegisterPageQuery}
      filters={FILTERS}
      above={above}
      list={({ representatives: { nodes, pageInfo } }) => ({
        nodes: nodes.map((node) => readFragment(RegisterRowFragment, node)),
        pageInfo,
      })}
      rows={grid}
      empty={{
        title: own ? '本单位还没有推荐代表' : '代表库还是空的',
        text: '逐人推荐，或者下载模板填好后导入；核实后入库。',
        filtered: '没有符合条件的代表',
      }}
    />
  );
}

/** How the whole register stands, and what waits. */
function Standing({ registerSummary }: Data) {
  const address = useAddress();
  const { total, ending } = registerSummary;
  const countOf = (state: State) => countIn({ registerSummary }, state);
  const waiting = countOf('VERIFYING');
  if (useOwn()) return null;
  return (
    <p>
      在册{total}人：在任{countOf('ACTIVE')}人，暂停{countOf('SUSPENDED')}人，任期届满{countOf('EXPIRED')}
      人。
      {waiting > 0 ? (
        <a href={address.with({ [STATE]: 'VERIFYING', [AFTER]: null })}>{waiting}人等待核实</a>
      ) : null}
      {waiting > 0 && ending > 0 ? '，' : null}
      {ending > 0 ? (
        <a href={address.with({ [STATE]: 'ACTIVE', [ORDER]: 'TERM_END', [AFTER]: null })}>
          {ending}人任期90日内届满
        </a>
      ) : null}
    </p>
  );
}
