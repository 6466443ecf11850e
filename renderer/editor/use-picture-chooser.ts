import { useCallback } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { sizeText } from '../../shared/api.ts';
import type { Picture } from '../../shared/document/model.ts';
import { AppError } from '../../shared/errors.ts';
import type { Notice } from '../app/state.ts';
import { noticeOf } from '../app/use-actions.ts';
import { insertPicture } from './structure/insert-blocks.ts';

/** Larger pictures would make every save slow; in bytes. */
const largestPicture = 2 * 1024 * 1024;
const mediaTypes = ['image/png', 'image/jpeg', 'image/gif'] as const;

/** Lets the writer choose a picture file and inserts it at the cursor. */
export function usePictureChooser(
  editor: Editor,
  newId: () => string,
  tell: (notice: Notice | null) => void,
): () => void {
  return useCallback(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = mediaTypes.join(',');
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (!file) return;
      readPicture(file, newId()).then(
        (picture) => {
          insertPicture(editor, picture, file.name.replace(/\.[^.]*$/, ''), newId);
          ReactEditor.focus(editor);
        },
        (error: unknown) => tell(noticeOf(error)),
      );
    };
    input.click();
  }, [editor, newId, tell]);
}

/** Reads a picture file. Throws AppError `unusablePicture`. */
export async function readPicture(file: File, id: string): Promise<Picture> {
  const mediaType = mediaTypes.find((type) => type === file.type);
  const problem = new AppError('unusablePicture', { file: file.name, limit: sizeText(largestPicture) });
  if (!mediaType || file.size > largestPicture) throw problem;
  const { width, height } = await createImageBitmap(file).catch(() => {
    throw problem;
  });
  return { id, mediaType, data: await base64Of(file), width, height };
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('Cannot read a picture because its file is gone'));
    reader.readAsDataURL(file);
  });
}
