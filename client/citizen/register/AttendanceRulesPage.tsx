import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { MOST_SEATS } from '#server/law/draw/draw-plan.ts';
import { DRAW_METHOD_LABELS } from '#server/law/draw/draw-words.ts';
import { INVITED_CAPACITY_LABELS } from '#server/law/procedure/interest-conflict.ts';
import { RULES } from '../addresses.ts';
import { MEETINGS } from '../addresses/meeting.ts';
import { APPLY, FAIRNESS, REGISTER } from '../addresses/register.ts';
import { numberOf, termYearsIn } from './policy-numbers.ts';

export const AttendanceRulesPageQuery = graphql(`
  query AttendanceRulesPage {
    localPolicy {
      values {
        key
        label
        value
        unit
      }
    }
  }
`);

export type AttendanceRulesData = ResultOf<typeof AttendanceRulesPageQuery>;
type Settings = AttendanceRulesData['localPolicy']['values'];

/** 列席制度 in plain words: every number is the county's own, as it is in force. */
export const AttendanceRulesPage = ({ data: { localPolicy } }: PageProps<AttendanceRulesData>) => (
  <Page>
    <PageHead
      title="列席会议的规则"
      lead="政府开会审议与大家切身有关的事，请群众代表和有关的人到会场听、到会场说。谁来、怎样选、说了以后怎样，都按下面的规则。"
    >
      <p className="row screen-only">
        <ButtonLink href={APPLY}>申请当代表</ButtonLink>
        <ButtonLink look="quiet" href={FAIRNESS}>
          邀请情况统计
        </ButtonLink>
        <ButtonLink look="text" href={MEETINGS}>
          政府会议
        </ButtonLink>
      </p>
    </PageHead>
    <Totals
      items={localPolicy.values
        .filter(({ key }) => KEYS.includes(key))
        .map(({ label, value, unit }) => ({ value, label: `${unit}，${label}` }))}
    />
    <When />
    <Chosen settings={localPolicy.values} />
    <Told settings={localPolicy.values} />
    <Rights />
    <Statements settings={localPolicy.values} />
    <Closed />
    <Towns />
    <Own settings={localPolicy.values} />
  </Page>
);

const When = () => (
  <Section id="shenmeshihou" title="一　什么时候要请人列席" rule>
    <div className="prose stack">
      <p>
        审议<b>涉及重大民生</b>或者<b>社会关注度高</b>
        的事项，应当邀请利益相关方和公众代表列席（县政务公开任务清单）。没有发出邀请的，这一项不能开始审议；发了邀请但没有人能来的，要写明理由才能开始。
      </p>
      <p>
        请两种人：<b>{INVITED_CAPACITY_LABELS.REPRESENTATIVE}</b>从<a href={REGISTER}>代表库</a>
        中选出，与议题不能有直接利害关系；<b>{INVITED_CAPACITY_LABELS.STAKEHOLDER}</b>
        是议题直接影响到的人，不从代表库中选，由县政府办公室邀请。
      </p>
    </div>
  </Section>
);

const Chosen = ({ settings }: { settings: Settings }) => (
  <Section id="zenyangxuan" title="二　公众代表怎样选" rule>
    <div className="prose stack">
      <p>
        先公布，再选。抽选以前公布办法、名额、候选人的编号、谁不列入和理由，以及随机种子的指纹；抽选以后公布种子、结果、每个人入选的理由和递补次序。每次至多
        {MOST_SEATS}个席位，办法有两种：
      </p>
      <Facts
        items={[
          {
            term: DRAW_METHOD_LABELS.ROTATION,
            detail: '熟悉议题领域的在前，近12个月受邀少的在前，都一样的抽签。',
          },
          {
            term: DRAW_METHOD_LABELS.LOTTERY,
            detail: '把符合名额的名单排成许多张签，让每个人列入的机会尽量均等，再随机抽出一张。',
          },
        ]}
      />
      <p>
        任期满的、身份没有核实的、请假的、与议题有直接利害关系的不列入；最近
        {numberOf(settings, 'restAfterMeetings')}次会议受邀过的轮换休息。
      </p>
      <p>
        抽选只进行一次，不能更改；确有错误的，作废并公布理由，重新抽选，原来的结果保留。任何人都可以在抽选页面上重做一遍来核对。
      </p>
    </div>
  </Section>
);

const Told = ({ settings }: { settings: Settings }) => (
  <Section id="yaoqing" title="三　邀请和答复" rule>
    <div className="prose stack">
      <p>
        邀请函写明会议、时间、地点、列席哪一项议题、以什么身份、有什么权利、材料、答复期限和联系人，会议前
        {numberOf(settings, 'invitationSendWorkingDays')}个工作日以上发出；答复期限与会议之间留出
        {numberOf(settings, 'invitationReplyWorkingDays')}
        个完整的工作日，递补的人来得及准备。凭函上的链接或者电话答复，不用注册。
      </p>
      <p>
        可以参加，也可以谢绝，谢绝不影响以后受邀。谢绝、没有按时答复或者应邀后退出的，空出的席位由同一名额的下一位递补，次序抽选时已经定好。
      </p>
    </div>
  </Section>
);

const Rights = () => (
  <Section id="quanli" title="四　到了会上" rule>
    <div className="prose">
      <Facts
        items={[
          { term: '可以', detail: '会前查阅这一项议题的材料，到会场听，经主持人同意发言。' },
          { term: '不参加', detail: '表决；其他议题的审议。' },
          {
            term: '要做到',
            detail: '按时到会签到，不能来的尽早告诉联系人；标注“内部”的材料不外传。',
          },
        ]}
      />
    </div>
  </Section>
);

const Statements = ({ settings }: { settings: Settings }) => (
  <Section id="yijian" title="五　说的话怎样处理" rule>
    <p className="prose">
      列席时说的意见逐条记录，和公开征集的意见一样研究，写明是否采纳和理由，理由不少于
      {numberOf(settings, 'reasonMinChars')}
      字，与决策一起公布。公布时写代表类别，姓名经本人同意才写。
    </p>
  </Section>
);

const Closed = () => (
  <Section id="bugongkai" title="六　哪些议题不请" rule>
    <p className="prose">
      依法不予公开的议题不邀请代表列席，不提供材料，不直播、不回放；会议中有公开的也有不公开的，按议题分开，公开的照样请（政府信息公开条例第十四条至第十七条）。
    </p>
  </Section>
);

const Towns = () => (
  <Section id="xiangzhen" title="七　乡镇和街道的会议" rule>
    <p className="prose">
      乡镇人民政府、街道办事处可以根据实际情况建立居民列席有关会议的制度（地方各级人民代表大会和地方各级人民政府组织法第八十八条）。建立了的，邀请、抽选和公布的办法与上面相同。
    </p>
  </Section>
);

const KEYS = [
  'representativeTermYears',
  'restAfterMeetings',
  'invitationSendWorkingDays',
  'invitationReplyWorkingDays',
];

/** Rules the county set itself, apart from those of the documents. */
const Own = ({ settings }: { settings: Settings }) => (
  <Section id="sheding" title="八　本县自己设定的" rule>
    <p className="prose">
      列席的规定来自政务公开的文件；页首的数字是本县自己设定的，可以调整，每次调整都公布理由，见
      <a href={`${RULES}#daibiao`}>本县的规则</a>。任期{termYearsIn(settings)}年，届满可以续任。
    </p>
  </Section>
);
