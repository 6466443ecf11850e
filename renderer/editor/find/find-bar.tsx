import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { Button, Checkbox, Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CheckMark } from '../../ui/check-mark.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { keyText } from '../../ui/matches-key.ts';
import type { Find } from './use-find.ts';

/** The bar over the sheet: what is looked for, how many hits there are, and what comes in their place. */
export function FindBar({ find }: { readonly find: Find }) {
  const { t } = useTranslation();
  const { settings, hitCount, asked } = find;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the bar is asked for it takes the focus
  useEffect(() => field.current?.select(), [asked]);
  return (
    <search className="find-bar" aria-label={t('find.bar')}>
      <div className="find-line">
        <FindField find={find} field={field} />
        <IconButton
          icon={ArrowUp}
          label={t('command.findPrevious')}
          shortcut={keyText('Shift+F3')}
          isDisabled={hitCount === 0}
          onPress={() => find.step(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('command.findNext')}
          shortcut={keyText('F3')}
          isDisabled={hitCount === 0}
          onPress={() => find.step(1)}
        />
        <FindOption
          label={t('find.matchCase')}
          isSelected={settings.matchCase}
          onChange={(matchCase) => find.change({ matchCase })}
        />
        <FindOption
          label={t('find.onlySection')}
          isSelected={settings.onlySection}
          onChange={(onlySection) => find.change({ onlySection })}
        />
        <span className="spacer" />
        <IconButton icon={X} label={t('find.close')} shortcut={keyText('Escape')} onPress={() => find.close()} />
      </div>
      {find.mode === 'replace' && <ReplaceLine find={find} />}
    </search>
  );
}

interface FindFieldProps {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
}

function FindField({ find, field }: FindFieldProps) {
  const { t } = useTranslation();
  const { settings, hitCount, current } = find;
  return (
    <TextField
      className="find-field"
      aria-label={t('find.text')}
      value={settings.text}
      onChange={(text) => find.change({ text })}
    >
      <Input
        ref={field}
        placeholder={t('find.text')}
        onKeyDown={(event) => onEnter(event, () => find.step(event.shiftKey ? -1 : 1))}
      />
      <span role="status" className="find-count number" data-none={hitCount === 0 || undefined}>
        {settings.text !== '' && (hitCount === 0 ? t('find.none') : `${current + 1}/${hitCount}`)}
      </span>
    </TextField>
  );
}

function ReplaceLine({ find }: { readonly find: Find }) {
  const { t } = useTranslation();
  const { settings, hitCount, replaced } = find;
  return (
    <div className="find-line">
      <TextField
        className="find-field"
        aria-label={t('find.replacement')}
        value={settings.replacement}
        onChange={(replacement) => find.change({ replacement })}
      >
        <Input placeholder={t('find.replacement')} onKeyDown={(event) => onEnter(event, () => find.replaceOne())} />
      </TextField>
      <Button className="button" isDisabled={hitCount === 0} onPress={() => find.replaceOne()}>
        {t('find.one')}
      </Button>
      <Button className="button" isDisabled={hitCount === 0} onPress={() => find.preview()}>
        {t('find.all')}
      </Button>
      <span role="status" className="find-replaced">
        {replaced !== null && t('find.replaced', { count: replaced })}
      </span>
    </div>
  );
}

interface FindOptionProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

function FindOption({ label, isSelected, onChange }: FindOptionProps) {
  return (
    <Checkbox className="check" isSelected={isSelected} onChange={onChange}>
      <CheckMark />
      {label}
    </Checkbox>
  );
}

function onEnter(event: KeyboardEvent, work: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  work();
}
