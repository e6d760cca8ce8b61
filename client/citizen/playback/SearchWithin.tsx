import { Button } from '#client/ui/Button.tsx';
import { TRANSCRIPT_SEARCH } from '../addresses/playback.ts';

/** Searches this meeting's words; awake, what is on the page is narrowed down while one types. */
export const SearchWithin = ({ no, whole }: { no: string; whole: boolean }) => (
  <form
    className="row gap-above"
    role="search"
    action={TRANSCRIPT_SEARCH}
    aria-label="在文字记录中查找"
    id="wenzi-chazhao"
  >
    <label htmlFor="chazhao" className="visually-hidden">
      在文字记录中查找
    </label>
    <input
      className="input input--mid"
      id="chazhao"
      name="q"
      type="search"
      minLength={2}
      maxLength={50}
      placeholder="在文字记录中查找"
      autoComplete="off"
      data-whole={whole ? '' : undefined}
    />
    <input type="hidden" name="huiyi" value={no} />
    <Button look="quiet" type="submit">
      查找
    </Button>
    <a className="small" href={TRANSCRIPT_SEARCH}>
      检索全部会议
    </a>
    <span role="status" className="small soft" id="chazhao-jieguo" />
  </form>
);
