import type { CommandContext } from '#server/ground/kernel/context.ts';
import { unsoundFiles } from '#server/ground/kernel/fault.ts';
import { recordedBytes } from '#server/ground/kernel/media/recorded-file.ts';
import { unsoundFileWords } from '#server/law/archive/file-fault.ts';
import { type PictureSize, pictureSize } from '#server/ground/kernel/media/picture.ts';
import { notAPicture } from './file-refused.ts';
import type { TakenFile } from './take-file.ts';

/** How large a stored picture is (图片尺寸); another file is refused. */
export async function pictureSizeOf({ services }: CommandContext, file: TakenFile): Promise<PictureSize> {
  const bytes = await recordedBytes(services.media, file);
  if (typeof bytes === 'string')
    throw unsoundFiles(`图片${unsoundFileWords({ ...file, fault: bytes })}。请重新上传。`);
  const found = await pictureSize(bytes);
  if (!found) throw notAPicture();
  return found;
}
