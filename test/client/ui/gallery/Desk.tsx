import { Mark } from '#client/citizen/shell/Mark.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskFrame, DeskTop, Rail } from '#client/ui/desk/DeskFrame.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { DutyList } from '#client/ui/desk/DutyList.tsx';
import { Mini, MiniLegend } from '#client/ui/desk/Mini.tsx';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { LogList, TaskList } from '#client/ui/desk/TaskList.tsx';
import { Weeks } from '#client/ui/Weeks.tsx';
import { Note } from '#client/ui/Note.tsx';
import { days, inputs, panes } from './DeskWork.tsx';

interface Item {
  no: number;
  name: string;
  unit: string;
  due: string;
}

const items: Item[] = [
  { no: 2, name: '岚溪县城乡公交票价调整方案', unit: '县发改委', due: '11-24公告' },
  { no: 1, name: '岚溪县国土空间总体规划（2021—2035年）近期实施方案', unit: '县自然资源局', due: '已公布' },
];

const rail = (
  <Rail
    mark={<Mark />}
    name="决策工作台"
    note="县司法局"
    label="工作台导航"
    entries={[
      { href: '#w', label: '今天', count: 6 },
      { href: '#m', label: '事项', count: 9, current: true },
      { href: '#f', label: '意见' },
    ]}
    title="事项"
    desks={[
      { href: '#m', label: '目录管理', count: 9, current: true },
      { href: '#z', label: '征集台' },
    ]}
    foot={<>王晓岚　县司法局</>}
  />
);

const grid = (
  <DataGrid
    caption="2026年度重大行政决策事项目录，2项"
    rows={items}
    keyOf={({ no }) => String(no)}
    nameOf={({ name }) => name}
    sort={{ column: 'no', direction: 'ascending' }}
    selected={new Set(['2'])}
    onSelect={() => {}}
    columns={[
      { id: 'no', label: '序', cell: ({ no }) => no, sortBy: ({ no }) => no },
      {
        id: 'name',
        label: '决策事项',
        header: true,
        cell: ({ name, unit }) => (
          <>
            <a href="#i">{name}</a>
            <small>{unit}</small>
          </>
        ),
        sortBy: ({ name }) => name,
      },
      {
        id: 'steps',
        label: '进度',
        cell: () => (
          <Mini states={['done', 'now', 'none', 'late', 'next']} label="1步已完成，共5步，1步逾期" />
        ),
      },
      { id: 'due', label: '下一期限', cell: ({ due }) => due, num: true },
    ]}
  >
    <MiniLegend />
  </DataGrid>
);

const tasks = (
  <Panel
    title="我的待办"
    flush
    aside={
      <Chips
        label="待办范围"
        items={[
          { href: '?', label: '我的6', current: true },
          { href: '?u', label: '本单位14' },
        ]}
      />
    }
  >
    <TaskList
      items={[
        {
          key: 'a',
          when: '逾期20天',
          note: '应于10月31日',
          tone: 'due',
          href: '#t',
          title: '处理逾期：岚河两岸历史文化街区保护利用办法',
          detail: '第5项，决策时间2026年10月',
          action: '处理',
        },
        {
          key: 'b',
          when: '11月27日',
          note: '周五，5个工作日',
          href: '#u',
          title: '核对听证会公告',
          action: '核对',
        },
      ]}
    />
  </Panel>
);

const duties = (
  <Panel title="法定义务" aside={<span className="tiny soft">3项，已满足1</span>}>
    <DutyList
      items={[
        { key: 'a', state: 'done', name: '列入目录并公布', note: '已满足', detail: '国令713第三条' },
        { key: 'b', state: 'care', name: '公布听证会公告', note: '11月24日前', detail: '第十六条' },
        { key: 'c', state: 'due', name: '公布采纳情况', note: '逾期5天', detail: '第十八条' },
        { key: 'd', state: 'none', name: '合法性审查', note: '未开始', detail: '第二十五条' },
      ]}
    />
  </Panel>
);

/** A desk: rail, tasks, grid, panes, inputs. */
export const Desk = () => (
  <DeskFrame rail={rail} skip="跳到正文">
    <DeskTop title="11月20日，周五" note="1项逾期">
      <Button look="quiet">导出</Button>
      <Button>新建事项</Button>
    </DeskTop>
    <DeskBody>
      <Columns>
        {grid}
        {duties}
      </Columns>
      <Columns>
        {tasks}
        <Panel title="刚刚变化" flush>
          <LogList items={[{ key: 'a', when: '9:42', children: '县发改委提交公告送核稿' }]} />
        </Panel>
      </Columns>
      <Panel title="两周期限" flush>
        <Weeks caption="2026年11月16日至29日的法定期限" days={days} />
      </Panel>
      <Note small tone="care" title="不能公布" level={2}>
        还缺县委同意的文号。
      </Note>
      {inputs}
    </DeskBody>
    {panes}
    <Dialog open={false} title="确认公布" onClose={() => {}} actions={<Button>公布</Button>}>
      公布后不能撤回。
    </Dialog>
  </DeskFrame>
);
