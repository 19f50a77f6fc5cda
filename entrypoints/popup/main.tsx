import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/styles/reading.css';
import '../../components/styles/popup.css';
import { showFace } from '../../components/face.tsx';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { markLook, theme } from '../../lib/settings.ts';
import { popupServices } from './popup-services.ts';
import { namedTab, tabOf } from './tab.ts';

// `?tab=ID`: a page of its own about that tab, for links and for browsers without a toolbar.
const named = namedTab(location.search);
// The tab and the settings are asked for at the same time.
const face = tabOf(named)
  .then((tab) => popupServices(tab, named === null))
  .then((services) => <PopupApp services={services} asPage={named !== null} />);
await showFace(document, i18n.t, theme, markLook, face);
