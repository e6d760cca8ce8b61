import { UploadList } from '#client/staff/ground/frame/UploadList.tsx';
import { useUploads } from '#client/staff/ground/frame/use-uploads.ts';
import { Button } from '#client/ui/Button.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { LIVE_LIMITS } from '#server/law/playback/live-post.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import type { Photo } from './use-post.ts';

interface PhotosProps {
  meetingId: string;
  photos: readonly Photo[];
  onPhotos: (photos: readonly Photo[]) => void;
  error: string | undefined;
}

/** 图片: made small enough for slow lines, each with what is on it. */
export function Photos({ meetingId, photos, onPhotos, error }: PhotosProps) {
  const uploads = useUploads(({ id, url, name }) =>
    onPhotos([...photos, { imageId: id, url, name, alt: '' }]),
  );
  const add = async (files: readonly File[]) =>
    uploads.add(await Promise.all(files.map(shrinkPhoto)), { purpose: 'live', meetingId });
  const change = (imageId: string, alt: string) =>
    onPhotos(photos.map((one) => (one.imageId === imageId ? { ...one, alt } : one)));
  return (
    <div className="stack">
      <FileDrop
        name="live-images"
        label="图片"
        optional
        multiple
        accept="image/jpeg,image/png"
        hint={`jpg、png，最多${LIVE_LIMITS.images}张；拍摄地点等信息会自动去掉。`}
        error={error}
        onFiles={(files) => void add(files)}
      >
        <UploadList uploads={uploads} />
      </FileDrop>
      {photos.map((photo, index) => (
        <PhotoRow
          key={photo.imageId}
          photo={photo}
          place={index + 1}
          onAlt={(alt) => change(photo.imageId, alt)}
          onRemove={() => onPhotos(photos.filter((one) => one !== photo))}
        />
      ))}
    </div>
  );
}

interface PhotoRowProps {
  photo: Photo;
  place: number;
  onAlt: (alt: string) => void;
  onRemove: () => void;
}

const PhotoRow = ({ photo: { imageId, url, alt }, place, onAlt, onRemove }: PhotoRowProps) => (
  <div className="live-photo">
    <img src={url} alt="" />
    <div className="stack">
      <TextInput
        name={`alt-${imageId}`}
        label={`第${place}张图上是什么`}
        hint="写明谁在做什么，如“县民政局负责人在汇报”。"
        value={alt}
        onChange={({ target }) => onAlt(target.value)}
      />
      <p>
        <Button look="text" mini about={`第${place}张`} onClick={onRemove}>
          不用这张
        </Button>
      </p>
    </div>
  </div>
);
