import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { UnsettledPlace, UnsettledWords } from '../../shared/reuse/unsettled.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import type { Output } from './use-output.ts';

interface ExportQuestionProps {
  readonly output: Output;
  readonly onGo: (place: UnsettledPlace) => void;
}

/** Asks before a draft leaves in which names of a source or placeholders stand, and leads to each of their places. */
export function ExportQuestion({ output, onGo }: ExportQuestionProps) {
  const { t } = useTranslation();
  const { asking, stopAsking } = output;
  if (!asking) return null;
  const { leftOvers, placeholders } = asking;
  const go = (place: UnsettledPlace) => {
    stopAsking();
    onGo(place);
  };
  return (
    <ModalDialog title={t('export.unsettledTitle')} isOpen wide onClose={stopAsking} role="alertdialog">
      <div className="unsettled">
        <UnsettledList heading="export.leftOvers" found={leftOvers} onGo={go} />
        <UnsettledList heading="export.placeholders" found={placeholders} onGo={go} />
      </div>
      <div className="dialog-buttons">
        <Button className="button" autoFocus onPress={stopAsking}>
          {t('export.review')}
        </Button>
        <Button
          className="button button-danger"
          onPress={() => {
            stopAsking();
            output.goOn();
          }}
        >
          {t('export.anyway')}
        </Button>
      </div>
    </ModalDialog>
  );
}

interface UnsettledListProps {
  /** The message that heads the list. */
  readonly heading: string;
  readonly found: readonly UnsettledWords[];
  readonly onGo: (place: UnsettledPlace) => void;
}

function UnsettledList({ heading, found, onGo }: UnsettledListProps) {
  const { t } = useTranslation();
  if (found.length === 0) return null;
  const count = found.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <section>
      <h3>{t(heading, { count })}</h3>
      <ul aria-label={t(heading, { count })}>
        {found.map(({ words, whose, places }) => (
          <li key={`${words} ${whose}`}>
            <p>
              <strong>{words}</strong>{' '}
              <span className="muted">{[whose, places.length].filter(Boolean).join(' · ')}</span>
            </p>
            {places.map((place) => (
              <Button
                key={`${place.holderId} ${place.start}`}
                className="link-button unsettled-place"
                onPress={() => onGo(place)}
              >
                {place.section || t('export.beforeSections')}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
