import type { ProcedurePart_DecisionFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { LATE_STEP_LABELS } from '#client/words.ts';

type Mark = ProcedurePart_DecisionFragment['lateMarks'][number];

/** 补录的程序: the steps taken before the platform, the papers that prove them, who entered and who confirmed them. */
export const EnteredLate = ({ marks }: { marks: readonly Mark[] }) =>
  marks.length === 0 ? null : (
    <section aria-label="补录的程序" className="stack">
      <p>
        <Tag kind="care">补录</Tag>
        这件事有{marks.length}项程序是本县启用平台以前办的，根据当时的材料补录，由另一个单位核对确认。
      </p>
      <More summary={`看补录的${marks.length}项程序和材料来源`} row>
        <ol className="plain stack">
          {marks.map((mark) => (
            <li key={mark.id}>
              <b>{LATE_STEP_LABELS[mark.step]}</b>（{daysOf(mark)}）
              {mark.earlier.length > 0 ? <Tag>更正</Tag> : null}
              <Facts small items={itemsOf(mark)} />
              {mark.earlier.map((before) => (
                <Before key={before.id} before={before} />
              ))}
            </li>
          ))}
        </ol>
      </More>
    </section>
  );

/** 更正: the earlier wording, which stays readable, and the reason for the correction. */
const Before = ({ before }: { before: Mark['earlier'][number] }) => (
  <div className="stack">
    <p className="small">
      <b>{longDate(before.correctedOn)}更正</b>，原来的内容：
    </p>
    <Facts
      small
      items={[
        { term: '原来的日期', detail: daysOf(before) },
        { term: '原来的情况', detail: before.told },
        { term: '原来的材料', detail: before.source },
        { term: '更正的理由', detail: before.reason },
      ].filter(({ detail }) => detail !== '')}
    />
  </div>
);

const daysOf = ({ firstDay, lastDay }: Pick<Mark, 'firstDay' | 'lastDay'>) =>
  firstDay === lastDay ? longDate(firstDay) : `${longDate(firstDay)}至${longDate(lastDay)}`;

const itemsOf = ({ told, source, shortfalls, enteredBy, enteredOn, confirmedBy, confirmedOn }: Mark) =>
  [
    { term: '办理情况', detail: told },
    { term: '材料来源', detail: source },
    { term: '不算完成', detail: shortfalls.join('') },
    { term: '录入', detail: `${enteredBy}，${longDate(enteredOn)}` },
    { term: '确认', detail: `${confirmedBy}，${longDate(confirmedOn)}` },
  ].filter(({ detail }) => detail !== '');
