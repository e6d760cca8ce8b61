import { GraphQLError } from 'graphql';

const refused = (message: string, code = 'BAD_USER_INPUT') =>
  new GraphQLError(message, { extensions: { code, fields: ['attachments'] } });

/** The file is empty. */
export const emptyFile = () => refused('这是一个空文件，请重新选择。');

/** Not an accepted kind, or its content contradicts its name. */
export const wrongKind = () =>
  refused(
    '只接受 PDF、Word（docx）、Excel（xlsx）和图片（jpg、png、webp），不接受带宏的文件；doc 文件请另存为 docx 或 PDF。',
    'UNSUPPORTED_MEDIA_TYPE',
  );

/** An office document that unfolds far beyond what one holds. */
export const swellingFile = () =>
  refused(
    '这个文件展开后大得不正常，打开它会使电脑停住，不予接收。请用文档软件另存一份再选择。',
    'UNSUPPORTED_MEDIA_TYPE',
  );

/** A document where a picture is required. */
export const notAPicture = () => refused('这里只接受图片（jpg、png、webp）。', 'UNSUPPORTED_MEDIA_TYPE');

/** A picture that cannot be decoded. */
export const damagedPicture = () =>
  refused('这张图片不完整、已经损坏或者尺寸过大，打不开，请重新选择。', 'UNSUPPORTED_MEDIA_TYPE');

/** Larger than the county's limit. */
export const tooLargeFile = (megabytes: number) => refused(`每个附件不超过${megabytes}MB。`, 'TOO_LARGE');
