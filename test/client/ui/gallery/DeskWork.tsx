import { Button } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { DateField } from '#client/ui/desk/DateField.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Kbd } from '#client/ui/desk/Kbd.tsx';
import { Pane, Panes, PickList } from '#client/ui/desk/Panes.tsx';
import { Panel, Toolbar } from '#client/ui/desk/Panel.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';

/** Two weeks, Monday first. */
export const days = Array.from({ length: 14 }, (_, index) => ({
  day: new Date(Date.UTC(2026, 10, 16 + index)).toISOString().slice(0, 10),
  today: index === 4,
  rest: index % 7 > 4,
  items: index === 10 ? [{ href: '#e', label: '取暖方案截止' }] : [],
}));

/** Inputs of every kind. */
export const inputs = (
  <Panel title="各种输入">
    <Toolbar end={<Progress value={86} max={214} label="已处理" />}>
      <Button>新建事项</Button>
    </Toolbar>
    <DateField name="closesOn" label="截止日" value="2026-12-07" min="2026-12-05" onChange={() => {}} />
    <FileDrop name="draft" label="草案文件" hint="DOCX，不超过10 MB" onFiles={() => {}}>
      <Status tone="done">已收到 草案.docx</Status>
    </FileDrop>
    <Status tone="due">保存没有成功，请再试一次</Status>
  </Panel>
);

/** List, matter, handling. */
export const panes = (
  <Panes>
    <Pane
      title="待处理128"
      flush
      aside={
        <span className="tiny soft">
          <Kbd>J</Kbd> <Kbd>K</Kbd> 上下
        </span>
      }
    >
      <PickList
        items={[
          {
            key: 'a',
            href: '#o1',
            name: '张**',
            tag: <Tag kind="open">修改</Tag>,
            text: '建议学生月票再优惠一点，现在每天来回要2元。',
            meta: '11月20日 10:06　网站　第一条',
            current: true,
          },
          { key: 'b', href: '#o2', name: '匿名', text: '换乘90分钟能不能延长到120分钟？', meta: '11月19日' },
        ]}
      />
    </Pane>
    <Pane title="8F3K-2M7Q">
      <p className="say-text">建议学生月票再优惠一点，现在每天来回要2元。</p>
      <Facts
        small
        items={[
          { term: '意见人', detail: '张**' },
          { term: '针对', detail: '第一条' },
        ]}
      />
    </Pane>
    <Pane title="处理">
      <ChoiceGroup
        name="outcome"
        label="结果"
        defaultValue="PARTLY_ADOPTED"
        choices={[
          { value: 'ADOPTED', label: '采纳', shortcut: '1' },
          { value: 'PARTLY_ADOPTED', label: '部分采纳', shortcut: '2' },
        ]}
      />
      <TextArea name="reason" label="理由" hint="会原样公开。" error="还没有写未采纳部分的理由" />
      <Button type="submit">保存，下一条</Button>
    </Pane>
  </Panes>
);
