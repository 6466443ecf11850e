import { FolderInput, Upload } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Actions } from '../app/use-actions.ts';
import { chosenFiles } from './chosen-files.ts';

/** Choose files or a folder to import. */
export function ImportButtons({ actions }: { readonly actions: Actions }) {
  const { t } = useTranslation();
  const importChosen = (files: FileList | null) => files && void actions.importFiles(chosenFiles(files));
  return (
    <>
      <FileTrigger acceptDirectory onSelect={importChosen}>
        <Button className="button">
          <FolderInput size={16} aria-hidden="true" /> {t('library.importFolder')}
        </Button>
      </FileTrigger>
      <FileTrigger allowsMultiple onSelect={importChosen}>
        <Button className="button button-primary">
          <Upload size={16} aria-hidden="true" /> {t('library.import')}
        </Button>
      </FileTrigger>
    </>
  );
}
