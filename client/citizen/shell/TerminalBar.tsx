import { Button } from '#client/ui/Button.tsx';
import { words } from '#client/words.ts';
import { IDLE_SECONDS, WARNED_SECONDS, WITHOUT_SCRIPT_MINUTES } from '#server/law/openness/terminal.ts';
import { EMPTIES_TERMINAL, TERMINAL } from '../addresses/terminal.ts';

const text = words.terminal;

/** Styles of the machine, and the way back to its front page where no script counts the time. */
export const TerminalHead = () => (
  <>
    <link rel="stylesheet" href="/zhongduan.css" />
    <noscript>
      <meta httpEquiv="refresh" content={`${WITHOUT_SCRIPT_MINUTES * 60};url=${EMPTIES_TERMINAL}`} />
    </noscript>
  </>
);

/** On every page of a 自助终端: one tap ends and empties; the script asks first when nobody has touched the machine for a while. */
export function TerminalBar({ round }: { round: string }) {
  const props = {
    round,
    idle: IDLE_SECONDS,
    warned: WARNED_SECONDS,
    front: TERMINAL,
    empties: EMPTIES_TERMINAL,
  };
  return (
    <form
      className="terminal-bar page"
      aria-label={text.title}
      method="post"
      action={EMPTIES_TERMINAL}
      data-island="terminal"
      data-props={JSON.stringify(props)}
      data-wake="idle"
    >
      <Button type="submit">{text.end}</Button>
      <noscript>
        <p className="small">
          每一页{WITHOUT_SCRIPT_MINUTES}分钟后清空，回到首页。写得久的，请先在纸上写好。
        </p>
      </noscript>
    </form>
  );
}
