import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { Band, Page, Pair, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Share, ShareKey } from '#client/ui/Share.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Title } from '#client/ui/Title.tsx';
import { Totals } from '#client/ui/Totals.tsx';

const side = (
  <>
    <p className="small soft">
      已收到 <b className="num">37</b> 条意见
    </p>
    <ButtonLink href="#a" about="冬季清洁取暖保障方案">
      提出意见
    </ButtonLink>
    <ButtonLink look="quiet" href="#b" about="冬季清洁取暖保障方案">
      阅读草案
    </ButtonLink>
  </>
);

const open = (
  <Section id="open" title="正在征集" aside={<a href="#all">全部征集公告</a>}>
    <Ruled side>
      <RuledItem margin={<Figure value={6} unit="天后截止" tone="due" />} side={side}>
        <p className="row">
          <Tag kind="open">正在征集</Tag>
          <Tag kind="care">缩短为10日</Tag>
        </p>
        <ItemTitle href="#c">岚溪县2026—2027年冬季清洁取暖保障方案（征求意见稿）</ItemTitle>
        <ItemMeta items={['县住房和城乡建设局', '截止 2026年11月26日（周四）24:00']} />
      </RuledItem>
    </Ruled>
  </Section>
);

const coming = (
  <Section id="coming" title="接下来">
    <Ruled>
      <RuledItem margin={<Daymark mark="11月26日" note="周四" dateTime="2026-11-26" />}>
        <ItemTitle href="#d">公交票价调整座谈会</ItemTitle>
        <ItemMeta items={['青石镇便民服务中心']} />
      </RuledItem>
      <RuledItem margin={<Daymark mark="126条" note="4月24日公布" />}>
        <ItemTitle href="#e">城区义务教育学校招生服务片区调整方案</ItemTitle>
        <Share
          parts={[
            { label: '采纳', count: 31 },
            { label: '部分采纳', count: 22 },
          ]}
          label="数字见下行"
        />
        <ShareKey
          parts={[
            { label: '采纳', count: 31 },
            { label: '部分采纳', count: 22 },
          ]}
        />
      </RuledItem>
      <RuledItem margin={<Daymark mark="第5项" note="2026年10月" />}>
        <p className="row">
          <Tag kind="due">逾期</Tag>
        </p>
        <ItemTitle href="#f">岚河两岸历史文化街区保护利用办法</ItemTitle>
        <div>
          <Steps
            layout="brief"
            steps={[
              { name: '列入目录', note: '2月13日', state: 'done' },
              { name: '公众参与', note: '8月14日完成', state: 'done' },
              { name: '合法性审查', note: '逾期20天', state: 'late' },
              { name: '公布', note: '未开始', state: 'next' },
            ]}
          />
        </div>
      </RuledItem>
    </Ruled>
  </Section>
);

const states = (
  <Section id="states" title="各种状态" rule>
    <Pair>
      <div className="stack">
        <Deadline
          label="反馈逾期"
          tone="soon"
          tag={<Tag kind="due">逾期</Tag>}
          figure={<Figure value={5} unit="天未公布采纳情况" tone="due" />}
          facts={[{ term: '应当公布', detail: '2026年11月13日前' }]}
        />
        <Note tone="care" title="征集期缩短为10日" level={3}>
          理由：首轮强寒潮将于11月底影响我县。
        </Note>
        <Note tone="due" title="没有提交成功，您写的内容还在" level={3} live>
          服务暂时没有响应。请过一分钟再试。
        </Note>
        <Note tone="done">已经保存。</Note>
      </div>
      <div className="stack">
        <Empty title="没有符合条件的决策">
          <ActiveFilters
            items={[
              { href: '?a', label: '县民政局' },
              { href: '?b', label: '须听证' },
            ]}
          />
          <p>
            <a href="?">清除全部条件</a>
          </p>
        </Empty>
        <Skeleton />
        <p className="row">
          <Tag kind="closed">征集已结束</Tag>
          <Tag>须听证</Tag>
        </p>
        <p id="why" className="small">
          还缺县委同意的文号。
        </p>
        <p className="row">
          <Button>提出意见</Button>
          <Button look="quiet">阅读草案</Button>
          <Button look="text">撤回</Button>
          <Button blockedBy="why">暂不能公布</Button>
        </p>
      </div>
    </Pair>
  </Section>
);

/** Home and list pages, and the states of things. */
export const Listing = () => (
  <>
    <Band>
      <div className="page hero">
        <h1>
          <Title>现在有2件事在听您的意见</Title>
        </h1>
        <p className="lead">您提的每一条意见都有编号、有答复；没有采纳的，写明理由。</p>
      </div>
    </Band>
    <Filters action="#juece" label="筛选目录">
      <Filter
        label="承办单位"
        name="unit"
        all="全部单位"
        value="b"
        options={[
          { value: 'a', label: '县民政局' },
          { value: 'b', label: '县教育体育局' },
        ]}
      />
      <Filter label="听证" name="hearing" all="不限" options={[{ value: 'YES', label: '须听证' }]} />
    </Filters>
    <Page>
      {open}
      {coming}
      <Pagination firstHref="?" nextHref="?after=x" />
      <Totals
        items={[
          { value: 9, label: '列入目录' },
          { value: 2, label: '正在公众参与' },
        ]}
      />
      {states}
    </Page>
  </>
);
