import { Languages, Library, NotebookPen, PencilLine } from 'lucide-react';
import type { Dispatch } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { HomeInfo, Place } from '../../shared/api.ts';
import { otherLanguage } from './interface-language.ts';
import type { AppAction } from './state.ts';
import { ThemeButton } from './theme-button.tsx';
import type { Actions } from './use-actions.ts';

const places = [
  { place: 'library', icon: Library, code: 'Digit1' },
  { place: 'drafts', icon: NotebookPen, code: 'Digit2' },
  { place: 'editor', icon: PencilLine, code: 'Digit3' },
] as const;

/** Alt+1, Alt+2 and Alt+3 go to the three places. */
export function placeOfKey(event: KeyboardEvent): Place | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return places.find(({ code }) => code === event.code)?.place;
}

interface PlaceRailProps {
  readonly place: Place;
  readonly home: HomeInfo | null;
  readonly dispatch: Dispatch<AppAction>;
  readonly actions: Actions;
}

/** The rail at the left: where one can go, which library is open, and the language. */
export function PlaceRail({ place: current, home, dispatch, actions }: PlaceRailProps) {
  const { t, i18n } = useTranslation();
  return (
    <nav className="rail" aria-label={t('place.label')}>
      <div className="rail-mark" aria-hidden="true">
        {t('app.name').slice(0, 2)}
      </div>
      {places.map(({ place, icon: Icon, code }) => (
        <Button
          key={place}
          className="rail-button"
          aria-current={place === current ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${code.slice(-1)}`}
          onPress={() => dispatch({ type: 'go', place })}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{t(`place.${place}`)}</span>
          <kbd>Alt+{code.slice(-1)}</kbd>
        </Button>
      ))}
      <div className="rail-foot">
        {home && (
          <Button className="rail-small" onPress={() => void actions.openHome(home.kind === 'own' ? 'sample' : 'own')}>
            {t(home.kind === 'own' ? 'home.toSample' : 'home.toOwn')}
          </Button>
        )}
        <ThemeButton />
        <Button
          className="rail-small"
          aria-label={t('language.switchLabel')}
          onPress={() => void i18n.changeLanguage(otherLanguage(i18n.language))}
        >
          <Languages size={14} aria-hidden="true" /> {t('language.switch')}
        </Button>
      </div>
    </nav>
  );
}
