import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import type { Fault } from './fault.ts';

interface FaultNoteProps {
  fault: Fault;
  /** Loads the latest content; what was typed stays. */
  onReload?: (() => void) | undefined;
  /** Tries the same again. */
  onRetry?: (() => void) | undefined;
}

/** Trying the same again changes nothing. */
const FINAL: ReadonlySet<string> = new Set(['CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']);

const titleOf = ({ code, message }: Fault) => {
  if (code === 'CONFLICT') return '已被他人修改';
  if (code === 'NOT_FOUND') return '没有找到';
  if (code === 'FORBIDDEN') return words.errors.forbidden;
  return code === 'INTERNAL_SERVER_ERROR' ? words.errors.failed : message;
};

/**
 * Message on a failure: its cause, the typed input that is safe, and the remedy; with the number of the server's log
 * entry.
 */
export function FaultNote({ fault, onReload, onRetry }: FaultNoteProps) {
  const { code, message, requestId, retryAfter } = fault;
  const title = titleOf(fault);
  return (
    <Note tone="due" title={title} live>
      {title === message ? null : <p>{message}</p>}
      {code === 'CONFLICT' ? <p>您填写的内容还在。载入最新内容后，您改过的各项保持不变。</p> : null}
      {retryAfter ? <p>请在{retryAfter}秒后再试。</p> : null}
      {requestId ? (
        <p className="small">
          {words.errors.requestId} <code>{requestId}</code>，{words.errors.requestIdAdvice}。
        </p>
      ) : null}
      <p className="row">
        {code === 'CONFLICT' && onReload ? (
          <Button look="quiet" onClick={onReload}>
            载入最新内容
          </Button>
        ) : null}
        {onRetry && !FINAL.has(code) ? (
          <Button look="quiet" onClick={onRetry}>
            {words.actions.retry}
          </Button>
        ) : null}
      </p>
    </Note>
  );
}
