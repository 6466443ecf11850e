import { FileDown, FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { mergeLists } from '../../../shared/lists/merge-lists.ts';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';
import { readListsWorkbook } from '../../../shared/lists/read-lists-workbook.ts';
import { writeListsWorkbook } from '../../../shared/lists/write-lists-workbook.ts';
import type { Warning } from '../../../shared/result.ts';
import type { Words } from '../../app/state.ts';
import { noticeOf } from '../../app/use-actions.ts';
import { download } from '../../ui/download.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface WorkbookButtonsProps {
  readonly lists: () => OfficeLists;
  readonly onLists: (lists: OfficeLists) => void;
}

/** Takes lists in from an Excel workbook, beside what is there, and gives them out as one: offices pass them on so. */
export function WorkbookButtons({ lists, onLists }: WorkbookButtonsProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<readonly (Words | Warning)[]>([]);
  const say = (error: unknown) => setTold([noticeOf(error)]);
  const read = async (file: File) => {
    const { value, warnings } = readListsWorkbook(new Uint8Array(await file.arrayBuffer()));
    onLists(mergeLists(lists(), value));
    setTold([{ key: 'lists.read', details: { count: countIn(value) } }, ...warnings]);
  };
  const write = async () => download(await writeListsWorkbook(lists()), `${t('lists.fileName')}.xlsx`, workbookType);
  return (
    <>
      <div className="lists-buttons">
        <FileTrigger acceptedFileTypes={['.xlsx']} onSelect={(files) => files?.[0] && void read(files[0]).catch(say)}>
          <Button className="button">
            <FileUp size={14} aria-hidden="true" /> {t('lists.readFile')}
          </Button>
        </FileTrigger>
        <Button className="button" onPress={() => void write().catch(say)}>
          <FileDown size={14} aria-hidden="true" /> {t('lists.writeFile')}
        </Button>
      </div>
      {told.length > 0 && (
        <ul className="lists-told" role="status">
          {told.map((words) => {
            const text =
              'key' in words ? t(words.key, { ...words.details }) : t(`warning.${words.code}`, { ...words.details });
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </>
  );
}

function countIn({ ownNames, nearWords, expressions }: OfficeLists): number {
  return Object.values(ownNames).flat().length + nearWords.length + expressions.length;
}
