import { Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chosenTheme, nextTheme, showTheme } from './theme.ts';

const icons = { system: SunMoon, light: Sun, dark: Moon } as const;

/** Goes through the themes. */
export function ThemeButton() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  const Icon = icons[theme];
  return (
    <Button
      className="rail-small"
      aria-label={t('theme.switch', { theme: t(`theme.${theme}`) })}
      onPress={() => {
        const next = nextTheme(theme);
        showTheme(next);
        setTheme(next);
      }}
    >
      <Icon size={14} aria-hidden="true" /> {t(`theme.${theme}`)}
    </Button>
  );
}
