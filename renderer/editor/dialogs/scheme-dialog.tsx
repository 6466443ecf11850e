import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/document/numbering.ts';
import {
  type NumberingLevel,
  type NumberingScheme,
  type Numeral,
  numberingSchemes,
  numerals,
} from '../../../shared/document/numbering-scheme.ts';
import { CheckMark } from '../../ui/check-mark.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PlainField } from '../../ui/plain-field.tsx';
import { SimpleSelect } from '../../ui/simple-select.tsx';
import { setFacts } from '../rules/with-facts.ts';
import type { EditorDialogProps } from './dialog.ts';

/** The draft's own numbering scheme: the form of each depth, and whether it starts again or runs on. */
export function SchemeDialog({ context: { editor }, onDone }: EditorDialogProps) {
  const { t } = useTranslation();
  const [scheme, setScheme] = useState<NumberingScheme>(editor.facts.scheme);
  const setLevel = (index: number, level: NumberingLevel) =>
    setScheme({ ...scheme, levels: scheme.levels.with(index, level) });
  return (
    <FormDialog
      title={t('dialog.scheme.title')}
      confirm={t('dialog.scheme.use')}
      wide
      onConfirm={() => onDone(() => setFacts(editor, { scheme: named(scheme) }))}
      onClose={() => onDone()}
    >
      <SimpleSelect
        label={t('dialog.scheme.start')}
        showLabel
        value={knownName(scheme) ?? 'own'}
        choices={[...Object.keys(numberingSchemes), 'own'].map((name) => ({ id: name, text: t(`scheme.${name}`) }))}
        onChange={(name) => setScheme(Object.values(numberingSchemes).find((known) => known.name === name) ?? scheme)}
      />
      {scheme.levels.map((level, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level is its depth
        <LevelFields key={index} depth={index + 1} level={level} onChange={(next) => setLevel(index, next)} />
      ))}
      <div className="scheme-tools">
        <Checkbox
          className="checkbox"
          isSelected={scheme.skips === true}
          onChange={(skips) => setScheme(skips ? { ...scheme, skips } : withoutSkips(scheme))}
        >
          <CheckMark />
          {t('dialog.scheme.skips')}
        </Checkbox>
      </div>
      <p className="scheme-preview" role="img" aria-label={t('dialog.scheme.preview')}>
        {scheme.levels.map((level) => [1, 2, 3].map((value) => formatNumber(level, value)).join(' ')).join('　')}
      </p>
    </FormDialog>
  );
}

function withoutSkips({ skips: _skips, ...scheme }: NumberingScheme): NumberingScheme {
  return scheme;
}

/** The known scheme that one is, if it is. */
function knownName(scheme: NumberingScheme): string | undefined {
  const isSame = (known: NumberingScheme) => JSON.stringify(known.levels) === JSON.stringify(scheme.levels);
  return Object.values(numberingSchemes).find(isSame)?.name;
}

function named(scheme: NumberingScheme): NumberingScheme {
  return { ...scheme, name: knownName(scheme) ?? 'own' };
}

interface LevelFieldsProps {
  readonly depth: number;
  readonly level: NumberingLevel;
  readonly onChange: (level: NumberingLevel) => void;
}

function LevelFields({ depth, level, onChange }: LevelFieldsProps) {
  const { t } = useTranslation();
  const { runsOn, ...restarting } = level;
  return (
    <fieldset className="scheme-level">
      <legend>{t('dialog.scheme.depth', { depth })}</legend>
      <PlainField
        label={t('dialog.scheme.before')}
        value={level.before}
        onChange={(before) => onChange({ ...level, before })}
      />
      <SimpleSelect
        label={t('dialog.scheme.numeral')}
        showLabel
        value={level.numeral}
        choices={numerals.map((numeral) => ({ id: numeral, text: t(`dialog.scheme.numerals.${numeral}`) }))}
        onChange={(numeral) => onChange({ ...level, numeral: numeral as Numeral })}
      />
      <PlainField
        label={t('dialog.scheme.after')}
        value={level.after}
        onChange={(after) => onChange({ ...level, after })}
      />
      <Checkbox
        className="checkbox"
        isSelected={runsOn === true}
        isDisabled={depth === 1}
        onChange={(isRunning) => onChange(isRunning ? { ...level, runsOn: true } : restarting)}
      >
        <CheckMark />
        {t('dialog.scheme.runsOn')}
      </Checkbox>
    </fieldset>
  );
}
