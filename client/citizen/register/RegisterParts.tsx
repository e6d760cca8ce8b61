import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { drawHref } from '../addresses/draw.ts';
import { APPLY, ATTENDANCE_RULES } from '../addresses/register.ts';

interface Drawn {
  no: string;
  drawnAt: string | null;
  voidedAt: string | null;
  item: { title: string | null } | null;
}

interface DrawsProps {
  /** The latest first. */
  draws: readonly Drawn[];
}

/** 下一次抽选: the plans that are public and not drawn yet. */
export function NextDraw({ draws }: DrawsProps) {
  const next = draws.filter(({ drawnAt, voidedAt }) => !drawnAt && !voidedAt);
  const detail =
    next.length === 0
      ? '现在没有待抽取的；抽选方案先公布，再抽取。'
      : next.map(({ no, item }) => (
          <span key={no} className="apart-line">
            <a href={drawHref(no)}>{item?.title ?? `抽选${no}`}</a>，方案已经公布
          </span>
        ));
  return (
    <div className="gap-above">
      <Facts inline items={[{ term: '下一次抽选', detail }]} />
    </div>
  );
}

/** 代表做什么: what one may do at a meeting, and what follows from it. */
export const WhatFor = () => (
  <Section id="zuoshenme" title="代表做什么" rule>
    <div className="prose stack">
      <Facts
        items={[
          { term: '可以', detail: '会前查阅要审议的材料，到会场听，经主持人同意发言。' },
          { term: '说了以后', detail: '意见逐条记录，写明是否采纳和理由，与决策一起公布。' },
          { term: '不参加', detail: '表决；其他议题的审议。' },
          { term: '怎样当', detail: <Apply /> },
        ]}
      />
    </div>
  </Section>
);

const Apply = () => (
  <>
    年满十八周岁就可以<a href={APPLY}>申请</a>，不用注册，不收费用；核实以后入库。
  </>
);

/** 怎样选出: the steps in one breath, and a draw to repeat. */
export function HowChosen({ draws }: DrawsProps) {
  const done = draws.find(({ drawnAt, voidedAt }) => drawnAt && !voidedAt);
  return (
    <Section id="zenyangxuan" title="代表怎样选出" rule>
      <ol className="steps-text prose">
        <li>抽选以前，公布办法、名额、候选人的编号、谁不列入和理由，以及随机种子的指纹。</li>
        <li>按公布的办法抽取一次，不能更改。</li>
        <li>抽选以后，公布种子、结果、每个人入选的理由和递补次序。</li>
        <li>
          任何人都可以重做一遍来核对
          {done ? (
            <>
              ：<a href={drawHref(done.no)}>核对最近一次抽选</a>
            </>
          ) : null}
          。
        </li>
      </ol>
      <p className="gap-top">
        <a href={ATTENDANCE_RULES}>两种抽选办法、谁不列入、空出的席位怎样递补</a>
      </p>
    </Section>
  );
}
