import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Api } from '../shared/api.ts';
import { createClient } from '../shared/rpc.ts';
import { App } from './app/app.tsx';
import { HostContext } from './app/host.ts';
import { createInterfaceLanguage } from './app/interface-language.ts';
import { chosenTheme, showTheme } from './app/theme.ts';
import { connectHost } from './transport.ts';
import './styles/tokens.css';
import './styles/app.css';
import './styles/controls.css';
import './styles/dialogs.css';
import './styles/new-draft.css';
import './styles/drafts.css';
import './styles/library.css';
import './styles/search-results.css';
import './styles/library-work.css';
import './styles/reading.css';
import './styles/reading-panels.css';
import './styles/tabs.css';
import './styles/outline.css';
import './styles/outline-marks.css';
import './styles/sheet.css';
import './styles/blocks.css';
import './styles/tables.css';
import './styles/runs.css';
import './styles/editor-dialogs.css';
import './styles/panel.css';
import './styles/suggestions.css';
import './styles/target-chart.css';
import './styles/lists.css';
import './styles/commands.css';
import './styles/find.css';

const { send, sendFile, takeFile } = connectHost();
const host = { api: createClient<Api>(send), sendFile, takeFile };

showTheme(chosenTheme());

createRoot(document.getElementById('root') as HTMLElement).render(
  <I18nextProvider i18n={createInterfaceLanguage()}>
    <HostContext value={host}>
      <App />
    </HostContext>
  </I18nextProvider>,
);
