import { useId } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { FetchServices } from './fetch-services.ts';

interface OwnService {
  address: string;
  version: string;
  /** Single concepts are asked there too. */
  isNamed: boolean;
  change(part: { address?: string; version?: string; isNamed?: boolean }): void;
}

/** Where an ESCO API of one's own answers, and whether single concepts are asked there too. */
export function LocalService(props: { own: OwnService; services: FetchServices; isWrong: boolean }) {
  const { t } = useWords();
  const id = useId();
  const { own, services, isWrong } = props;
  const offered = services.at(own.address, own.version);
  const name = (isNamed: boolean) => {
    own.change({ isNamed });
    services
      .name(isNamed && offered ? { base: offered.service.base, version: offered.service.version } : null)
      .catch((error: unknown) => console.error(error));
  };
  return (
    <fieldset>
      <legend>{t('fetching.local')}</legend>
      <label for={`${id}address`}>{t('fetching.address')}</label>
      <input
        id={`${id}address`}
        type="url"
        value={own.address}
        aria-describedby={`${id}hint`}
        aria-invalid={isWrong}
        onInput={(event) => own.change({ address: event.currentTarget.value })}
      />
      <p class="small" id={`${id}hint`}>
        {isWrong ? t('fetching.addressWrong') : t('fetching.addressHint')}
      </p>
      <label for={`${id}version`}>{t('fetching.version')}</label>
      <input
        id={`${id}version`}
        type="text"
        value={own.version}
        aria-describedby={`${id}versionHint`}
        onInput={(event) => own.change({ version: event.currentTarget.value })}
      />
      <p class="small" id={`${id}versionHint`}>
        {t('fetching.versionHint')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={own.isNamed}
          disabled={!offered}
          onChange={(event) => name(event.currentTarget.checked)}
        />{' '}
        {t('fetching.useForDetails')}
      </label>
    </fieldset>
  );
}
