import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Page, PageHead, Pair, Section, Split } from '#client/ui/Layout.tsx';
import { Hash, Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { Share, ShareTable } from '#client/ui/Share.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason, Theme } from '#client/ui/Theme.tsx';
import { redline } from '#server/law/draft/redline.ts';

const parts = [
  { label: '采纳', count: 31 },
  { label: '部分采纳', count: 22 },
  { label: '未采纳', count: 48 },
  { label: '草案已体现', count: 9 },
  { label: '表示支持', count: 12 },
  { label: '不属于征求意见范围', count: 4 },
];

const receipt = (
  <Receipt
    label="受理编号"
    no="8F3K2M7Q"
    facts={[
      { term: '查询码', detail: <Pin>Q7M2K8XF4T</Pin> },
      { term: '收到时间', detail: '2026年11月20日 10:06' },
    ]}
    qr={<Qr size={5} path="M0 0h5v1h-5zM0 2h1v3h-1zM3 3h2v2h-2z" label="二维码：打开本回执的查询页" />}
  >
    <Facts
      items={[
        { term: '事项', detail: <a href="#x">岚溪县城乡公交票价调整方案（征求意见稿）</a> },
        { term: '意见', detail: '建议学生月票再优惠一点，现在每天来回要2元。' },
        { term: '内容指纹', detail: <Hash>{'9f2c41d70b6e83aa'.repeat(4)}</Hash> },
      ]}
    />
  </Receipt>
);

const next = (
  <aside aria-labelledby="next">
    <h2 id="next">接下来</h2>
    <div className="gap-above">
      <Steps
        layout="down"
        steps={[
          { name: '已受理', note: '11月20日', state: 'done' },
          { name: '公布采纳情况', note: '不晚于2027年1月5日', state: 'next' },
        ]}
      />
    </div>
  </aside>
);

const theme = (
  <Theme
    count={29}
    unit="条意见"
    tag={<Tag kind="done">采纳</Tag>}
    title="建议将锦绣里小区由第三小学划入距离更近的实验小学"
  >
    <Reason label="处理与理由">步行距离由1.8公里降至0.7公里，且实验小学学位充足。</Reason>
    <Redline
      before="征求意见稿　第二条"
      after="公布稿　第二条"
      spans={redline('锦绣里小区划入第三小学招生服务片区。', '锦绣里小区划入实验小学招生服务片区。')}
    />
  </Theme>
);

const early = (
  <Deadline
    label="反馈期限"
    tone="ok"
    figure={<Figure before="提前" value={6} unit="天公布" tone="done" />}
    facts={[
      { term: '公布时间', detail: '2026年4月24日（周五）' },
      { term: '应当公布', detail: '2026年4月30日前' },
    ]}
  />
);

const totals = (
  <Section id="totals" title="总体情况" rule>
    <Pair>
      <div>
        <Share parts={parts} label="处理结果比例，数字见下表" />
        <ShareTable parts={parts} caption="126条意见的处理结果" heads={['处理结果', '条数', '占比']} />
      </div>
      <p>共收到126条意见，来自131人。</p>
    </Pair>
  </Section>
);

const chips = (
  <Chips
    label="按处理结果筛选"
    items={[
      { href: '?', label: '全部', current: true },
      { href: '?o=ADOPTED', label: '采纳' },
    ]}
  />
);

/** The pages that answer: receipt and adoption report. */
export const Answering = () => (
  <Page>
    <PageHead tags={<Tag kind="done">已受理</Tag>} title="您的意见已收到" lead="请记下受理编号和查询码。" />
    <Split aside={next}>
      <div className="stack-6">
        {receipt}
        <p className="row screen-only">
          <Button>
            <Icon name="print" />
            打印或保存
          </Button>
          <ButtonLink look="quiet" href="#xiugai">
            修改意见
          </ButtonLink>
        </p>
      </div>
    </Split>
    <PageHead title="意见采纳情况" aside={early} />
    {totals}
    <Section id="themes" title="逐类说明" rule aside={chips}>
      <div className="ruled">
        {theme}
        <Theme
          count={41}
          unit="条意见"
          tag={<Tag kind="closed">未采纳</Tag>}
          title="要求将第一中学招生范围扩大到全县"
        >
          <Reason label="处理与理由">适龄儿童少年在户籍所在地学校就近入学，全县招生与上位法不一致。</Reason>
        </Theme>
      </div>
    </Section>
  </Page>
);
