import { i18n } from '#i18n';
import '../../components/styles/base.css';
import '../../components/styles/reading.css';
import '../../components/styles/options.css';
import { showFace } from '../../components/face.tsx';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { markLook, theme } from '../../lib/settings.ts';
import { optionsServices } from './options-services.ts';

document.title = i18n.t('options.title');
await showFace(document, i18n.t, theme, markLook, <OptionsApp services={optionsServices()} />);
