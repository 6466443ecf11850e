import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OfficeLists } from '../../../shared/lists/office-lists.ts';
import type { Actions } from '../../app/use-actions.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { ExpressionRows } from './expression-rows.tsx';
import { faultIn, type ListsForm, listsForm, listsOf, ownNameKinds } from './lists-form.ts';
import { WorkbookButtons } from './workbook-buttons.tsx';

interface ListsDialogProps {
  readonly actions: Actions;
  readonly onClose: () => void;
}

/** What the office adds to what the program knows: own names, near-words, official wordings (本单位词表). */
export function ListsDialog({ actions, onClose }: ListsDialogProps) {
  const [before, setBefore] = useState<OfficeLists | null>(null);
  const { readLists } = actions;
  useEffect(() => {
    let isOpen = true;
    void readLists().then((lists) => {
      if (!isOpen) return;
      if (lists) setBefore(lists);
      else onClose();
    });
    return () => {
      isOpen = false;
    };
  }, [readLists, onClose]);
  return before && <ListsFormDialog before={before} actions={actions} onClose={onClose} />;
}

interface ListsFormDialogProps extends ListsDialogProps {
  readonly before: OfficeLists;
}

function ListsFormDialog({ before, actions, onClose }: ListsFormDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<ListsForm>(() => listsForm(before));
  const wrong = faultIn(form);
  const save = () => {
    // What could not be kept stays on show, with all that was typed.
    void actions.saveLists(listsOf(form), before).then((saved) => saved && onClose());
  };
  return (
    <FormDialog
      title={t('lists.title')}
      confirm={t('common.save')}
      isValid={!wrong}
      wide
      onConfirm={save}
      onClose={onClose}
    >
      <WorkbookButtons lists={() => listsOf(form)} onLists={(lists) => setForm(listsForm(lists))} />
      <Tabs className="lists-tabs">
        <TabList className="tab-list" aria-label={t('lists.title')}>
          <Tab id="names">{t('lists.names')}</Tab>
          <Tab id="nearWords">{t('lists.nearWords')}</Tab>
          <Tab id="expressions">{t('lists.expressions')}</Tab>
        </TabList>
        <TabPanel id="names" className="lists-panel">
          <p className="muted">{t('lists.namesText')}</p>
          <OwnNameFields form={form} onForm={setForm} />
        </TabPanel>
        <TabPanel id="nearWords" className="lists-panel">
          <p className="muted">{t('lists.nearWordsText')}</p>
          <TextAreaField
            label={t('lists.nearWords')}
            rows={10}
            value={form.nearWords}
            placeholder={t('lists.nearWordsExample')}
            onChange={(nearWords) => setForm({ ...form, nearWords })}
          />
        </TabPanel>
        <TabPanel id="expressions" className="lists-panel">
          <p className="muted">{t('lists.expressionsText')}</p>
          <ExpressionRows rows={form.expressions} onRows={(expressions) => setForm({ ...form, expressions })} />
        </TabPanel>
      </Tabs>
      {wrong && (
        <p className="field-error" role="alert">
          {t(`lists.${wrong.fault}`, { text: wrong.text })}
        </p>
      )}
    </FormDialog>
  );
}

interface FormFieldsProps {
  readonly form: ListsForm;
  readonly onForm: (form: ListsForm) => void;
}

function OwnNameFields({ form, onForm }: FormFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="lists-names">
      {ownNameKinds.map((kind) => (
        <TextAreaField
          key={kind}
          label={t(`lists.own.${kind}`)}
          rows={5}
          value={form.ownNames[kind]}
          onChange={(text) => onForm({ ...form, ownNames: { ...form.ownNames, [kind]: text } })}
        />
      ))}
    </div>
  );
}
