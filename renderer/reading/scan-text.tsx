import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CorrectionHistory } from './use-corrections.ts';

/** Takes the text of a scan that was recognised elsewhere. */
export function ScanText({ history }: { readonly history: CorrectionHistory }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <form
      className="scan-text"
      onSubmit={(event) => {
        event.preventDefault();
        void history.apply(() => ({ text }));
      }}
    >
      <h2>{t('scan.title')}</h2>
      <p className="muted">{t('scan.text')}</p>
      <TextField className="field" value={text} onChange={setText}>
        <Label>{t('scan.label')}</Label>
        <TextArea rows={16} />
      </TextField>
      <Button className="button button-primary" type="submit" isDisabled={text.trim() === ''}>
        {t('scan.take')}
      </Button>
    </form>
  );
}
