import { longDate } from '#client/format.ts';

interface LastTimeProps {
  /** Day on which it was held. */
  on: string;
  unit: string;
  href: string;
  title: string;
  /** In one sentence, from its record. */
  came: string;
}

/** 上一次: what came of the last one of its kind, in two lines. */
export const LastTime = ({ on, unit, href, title, came }: LastTimeProps) => (
  <>
    <p>
      {`${longDate(on)}，${unit}主办：`}
      <a href={href}>{title}</a>
    </p>
    <p>{came}</p>
  </>
);
