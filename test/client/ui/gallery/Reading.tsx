import { ButtonLink } from '#client/ui/Button.tsx';
import { Clause, Clauses } from '#client/ui/Clause.tsx';
import { Deadline } from '#client/ui/Deadline.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Files } from '#client/ui/Files.tsx';
import { Ladder } from '#client/ui/Ladder.tsx';
import { Page, PageHead, StickyBar, WithToc } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Part } from '#client/ui/Part.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { Ways } from '#client/ui/Ways.tsx';

const deadline = (
  <Deadline
    label="征集期限"
    figure={<Figure value={17} unit="天后截止" />}
    facts={[
      { term: '截止时间', detail: <time dateTime="2026-12-08T00:00+08:00">2026年12月7日（周一）24:00</time> },
      { term: '已收到', detail: '214条意见' },
    ]}
    action={
      <ButtonLink wide href="#yijian">
        提出意见
      </ButtonLink>
    }
    ladder={
      <Ladder
        total={32}
        past={15}
        mark={30}
        label="征集期32日，已过15日；12月5日满30日，遇周末顺延至12月7日"
        start={{ day: '11月5日', word: '公布' }}
        end={{ day: '12月7日 24:00', word: '截止' }}
      />
    }
    note="自公布次日起算，刻度处为满30日（12月5日，周六），顺延至周一。"
  />
);

const head = (
  <PageHead
    tags={
      <>
        <Tag kind="open">正在征集</Tag>
        <Tag>将举行听证会</Tag>
      </>
    }
    title="关于公开征求《岚溪县城乡公交票价调整方案（征求意见稿）》意见的公告"
    lead="城区公交由1元调整为2元，城乡线路改按里程计价，同步推出月票和90分钟免费换乘。"
    aside={deadline}
  >
    <Facts
      inline
      items={[
        { term: '承办单位', detail: '县发展和改革委员会' },
        { term: '公布时间', detail: '2026年11月5日 9:00' },
      ]}
    />
  </PageHead>
);

const draft = (
  <Part id="caoan" no="一" title="草案">
    <h3 className="visually-hidden">草案条文</h3>
    <Clauses>
      {['一、', '二、'].map((no) => (
        <Clause
          key={no}
          id={`tiao-${no[0]}`}
          no={no}
          text="城乡线路按里程计价，起步价2元（10公里内），每超过5公里加1元，最高不超过6元。"
          say={
            <>
              <span>
                <b className="num">41</b> 条意见
              </span>
              <a href="#yijian">
                对本条提意见<span className="visually-hidden">（{no}）</span>
              </a>
            </>
          }
        >
          <More summary="为什么这样定" open={no === '一、'}>
            现行城乡线路按站分段计价，最高9元。
          </More>
        </Clause>
      ))}
    </Clauses>
  </Part>
);

const ways = (
  <Part id="tujing" no="四" title="意见反馈途径">
    <Ways
      items={[
        { name: '本平台', detail: <a href="#yijian">在线提交</a> },
        { name: '电话', detail: '0000-5550102', note: '工作日 8:30—12:00，由工作人员代录并告知编号' },
      ]}
    />
  </Part>
);

const explanation = (
  <Part id="jiedu" no="二" title="解读与说明">
    <Table
      caption="不同乘客，票价怎样变"
      columns={[{ label: '乘客与行程' }, { label: '现在', num: true }, { label: '拟调整为', num: true }]}
      rows={[
        { key: 'a', cells: ['城区任意一程，普通乘客', '1元', '2元'] },
        { key: 'b', cells: ['65周岁及以上老年人', '免费', '免费'] },
      ]}
      stack
    />
    <Files
      items={[
        { name: '起草说明', href: '#f', note: 'PDF　186 KB', icon: 'file' },
        { name: '《中华人民共和国价格法》第二十三条', note: '法律' },
      ]}
    />
  </Part>
);

const steps = (
  <Part id="jindu" title="决策进度">
    <div className="gap-above">
      <Steps
        steps={[
          { name: '列入目录', note: '2026年2月13日', state: 'done' },
          { name: '公众参与', note: '进行中', state: 'now' },
          { name: '风险评估', note: '不适用', state: 'none' },
          { name: '合法性审查', note: '未开始', state: 'next' },
        ]}
      />
    </div>
  </Part>
);

/** The page one reads: deadline, five parts, clauses, steps. */
export const Reading = () => (
  <>
    <Page>
      {head}
      <WithToc
        toc={
          <Toc
            items={[
              { href: '#caoan', label: '一　草案', current: true },
              { href: '#jiedu', label: '二　解读与说明' },
              { href: '#tujing', label: '四　意见反馈途径' },
            ]}
          />
        }
      >
        {draft}
        {explanation}
        {ways}
        {steps}
      </WithToc>
    </Page>
    <StickyBar strong="还剩17天" soft="12月7日 24:00 截止">
      <ButtonLink href="#yijian">提出意见</ButtonLink>
    </StickyBar>
  </>
);
