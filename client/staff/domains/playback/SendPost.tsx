import { Button } from '#client/ui/Button.tsx';
import { Status } from '#client/ui/desk/Status.tsx';

/** The button of a live post, and that one whose answer was lost goes out again by itself (发布). */
export const SendPost = ({ busy, waiting }: { busy: boolean; waiting: boolean }) => (
  <p className="row">
    <Button type="submit" aria-busy={busy}>
      发布（Ctrl+Enter）
    </Button>
    <Status tone={waiting ? 'care' : undefined}>
      {waiting ? '没有得到回音，连上以后自动重发，不会重复。' : ''}
    </Status>
  </p>
);
