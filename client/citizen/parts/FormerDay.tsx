import { longDate } from '#client/format.ts';

/** The day that was announced before, struck through; said aloud too, since a stroke is only seen. */
export const FormerDay = ({ day }: { day: string }) => (
  <>
    <del>
      <span className="visually-hidden">原定</span>
      <time dateTime={day}>{longDate(day)}</time>
    </del>{' '}
    <br />
  </>
);
