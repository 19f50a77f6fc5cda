import { useRef, useState } from 'preact/hooks';
import { AskTwice } from '../ask-twice.tsx';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

/** Everything the extension keeps of a person: as one file, back from it, and gone for good. */
export function OwnData(props: { services: Pick<OptionsServices, 'ownData'> }) {
  const { t, number } = useWords();
  const { ownData } = props.services;
  const [sentence, setSentence] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const failed = (error: Error) => setSentence(t('options.changeFailed', { reason: error.message }));

  const bring = () => {
    const file = picker.current?.files?.[0];
    if (!file) return;
    ownData
      .importFile(file)
      .then((count) => setSentence(t('data.imported', count, { n: number(count) })), failed)
      .finally(() => {
        if (picker.current) picker.current.value = '';
      });
  };
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{t('data.title')}</h2>
      <p>{t('data.intro')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            ownData.exportFile().then((file) => setSentence(t('popup.saved', { file })), failed);
          }}
        >
          {t('data.export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('data.import')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json"
          aria-label={t('data.import')}
          onChange={bring}
        />
      </div>
      <div class="erase">
        <AskTwice
          label={t('data.erase')}
          isDanger
          confirm={t('data.eraseConfirm')}
          keep={t('options.deleteCancel')}
          onConfirm={() => {
            ownData.eraseAll().then(() => setSentence(t('data.erased')), failed);
          }}
        >
          <p>{t('data.eraseWhat')}</p>
        </AskTwice>
      </div>
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}
