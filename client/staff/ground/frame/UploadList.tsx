import { Button } from '#client/ui/Button.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { words } from '#client/words.ts';
import type { Upload, Uploads } from './use-uploads.ts';

/** Files under way and files refused, with the server's reason; the place stays, so that what comes is announced. */
export const UploadList = ({ uploads: { uploads, retry, drop } }: { uploads: Uploads }) => (
  <div className="uploads" role="status">
    {uploads.length > 0 ? (
      <ul className="plain">
        {uploads.map((upload) => (
          <li key={upload.key}>
            {upload.refused ? (
              <Refused upload={upload} onRetry={() => retry(upload)} onDrop={() => drop(upload.key)} />
            ) : (
              <UnderWay {...upload} />
            )}
          </li>
        ))}
      </ul>
    ) : null}
  </div>
);

interface RefusedProps {
  upload: Upload;
  onRetry: () => void;
  onDrop: () => void;
}

const Refused = ({ upload: { name, refused }, onRetry, onDrop }: RefusedProps) => (
  <p className="row">
    <span className="due">
      {name}没有上传成功：{refused}
    </span>
    <Button look="text" mini about={name} onClick={onRetry}>
      {words.actions.retry}
    </Button>
    <Button look="text" mini about={name} onClick={onDrop}>
      {words.actions.remove}
    </Button>
  </p>
);

const UnderWay = ({ name, percent }: Upload) => (
  <Progress value={percent} max={100} label={percent < 100 ? `正在上传${name}` : `正在检查${name}`} />
);
