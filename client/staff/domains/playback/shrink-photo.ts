/** The longest side that a page shows, on screens of double density. */
const LONGEST = 1920;
const QUALITY = 0.85;
const WORTH_BYTES = 600_000;

/** A photo as large as a page shows it, so that who watches on a slow line sees it; what cannot be read stays as it was. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.size < WORTH_BYTES || !file.type.startsWith('image/')) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const share = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * share), Math.round(picture.height * share));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return small.size < file.size
      ? new File([small], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' })
      : file;
  } catch {
    return file;
  }
}
