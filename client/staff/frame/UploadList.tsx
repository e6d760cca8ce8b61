import { Button } from '#client/ui/Button.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { words } from '#client/words.ts';
import type { Upload, Uploads } from './use-uploads.ts';

/** Files under way and files refused, with the server's reason; the place stays, so that what comes is announced. */
export const UploadList = ({ uploads: { uploads, retry, drop } }: { uploads: Uploads }) => (
  <ul className="plain uploads" role="status">
    {uploads.map((upload) => (
      <li key={upload.key}>
        {upload.refused ? (
          <p className="row">
            <span className="due">
              {upload.name}没有上传成功：{upload.refused}
            </span>
            <Button look="text" mini about={upload.name} onClick={() => retry(upload)}>
              {words.actions.retry}
            </Button>
            <Button look="text" mini about={upload.name} onClick={() => drop(upload.key)}>
              {words.actions.remove}
            </Button>
          </p>
        ) : (
          <UnderWay {...upload} />
        )}
      </li>
    ))}
  </ul>
);

const UnderWay = ({ name, percent }: Upload) => (
  <Progress value={percent} max={100} label={percent < 100 ? `正在上传${name}` : `正在检查${name}`} />
);
