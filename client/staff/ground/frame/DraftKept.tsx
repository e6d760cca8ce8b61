import { Button } from '#client/ui/Button.tsx';
import { Kept } from '#client/ui/Form.tsx';

interface DraftKeptProps {
  draft: { dirty: boolean; discard: () => void; movedOn: readonly string[] };
  /** Labels of the fields, for those that somebody else changed meanwhile. */
  labels?: Readonly<Record<string, string>> | undefined;
}

/** Says that something typed is not saved yet, what others changed beneath it, and how to drop it. */
export function DraftKept({ draft: { dirty, discard, movedOn }, labels = {} }: DraftKeptProps) {
  if (!dirty) return null;
  const moved = movedOn.map((name) => labels[name] ?? name);
  return (
    <Kept
      action={
        <Button look="text" onClick={discard}>
          放弃修改
        </Button>
      }
    >
      有未保存的修改，已暂存在本机，离开本页不会丢失。
      {moved.length > 0 ? (
        <strong>这几项同时被他人改过，保存将以您填写的为准：{moved.join('、')}。</strong>
      ) : null}
    </Kept>
  );
}
