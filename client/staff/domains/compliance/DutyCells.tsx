import { Tag } from '#client/ui/Tag.tsx';
import { FINDING_BASIS_LABELS } from '#client/words.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { dayWords, type Duty, lightOf, stateWord } from './duty-words.ts';

/** The light and its word, with the days. */
export const Standing = (duty: Duty) => (
  <>
    <Tag kind={lightOf(duty)}>{stateWord(duty)}</Tag>
    {dayWords(duty).map((text) => (
      <small key={text} className="nowrap">
        {text}
      </small>
    ))}
  </>
);

/** Duty owed, with its legal basis. */
export const Terms = ({ title, about, basis, article, reason }: Duty) => (
  <>
    {title}
    {about ? <small>{about}</small> : null}
    <small>
      {FINDING_BASIS_LABELS[basis]}　{article}
    </small>
    {reason ? <small>{reason}</small> : null}
  </>
);

/** Who owes it. */
export const Owner = ({ unitName, post }: Duty) => (
  <>
    {unitName ?? '未设岗位'}
    <small>{post}</small>
  </>
);

/** Where it is read, or where it is to be done. */
export const Evidence = ({ evidence, decisionNo }: Duty) =>
  evidence ? (
    <a href={evidence.path}>{evidence.label}</a>
  ) : (
    <a className="soft nowrap" href={decisionPath(decisionNo)}>
      没有记录
    </a>
  );

/** The matter it is of. */
export const Matter = ({ decisionNo, decisionTitle }: Duty) => (
  <>
    <a href={decisionPath(decisionNo)}>{decisionTitle}</a>
    <small>{decisionNo}</small>
  </>
);
