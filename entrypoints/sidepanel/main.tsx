import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/styles/reading.css';
import '../../components/styles/panel.css';
import '../../components/styles/posting.css';
import '../../components/styles/saved.css';
import '../../components/styles/skills.css';
import { showFace } from '../../components/face.tsx';
import { PanelApp } from '../../components/panel/panel-app.tsx';
import { markLook, theme } from '../../lib/settings.ts';
import { panelServices } from './panel-services.ts';
import { followTarget } from './target.ts';

await followTarget();
await showFace(document, i18n.t, theme, markLook, <PanelApp services={panelServices(location.search)} />);
