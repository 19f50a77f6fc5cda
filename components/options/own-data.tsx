import { useState } from 'preact/hooks';
import { AskTwice } from '../ask-twice.tsx';
import { useWords } from '../words.tsx';
import { FileRow } from './file-row.tsx';
import type { OptionsServices } from './services.ts';

/** Everything the extension keeps of a person: as one file, back from it, and gone for good. */
export function OwnData(props: { services: Pick<OptionsServices, 'ownData'> }) {
  const { t, number } = useWords();
  const { ownData } = props.services;
  const [sentence, setSentence] = useState('');
  const failed = (error: Error) => setSentence(t('options.changeFailed', { reason: error.message }));

  const bring = (file: File) => {
    ownData
      .importFile(file)
      .then((count) => setSentence(t('data.imported', count, { n: number(count) })), failed);
  };
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{t('data.title')}</h2>
      <p>{t('data.intro')}</p>
      <FileRow
        exporting={t('data.export')}
        importing={t('data.import')}
        onExport={() => {
          ownData.exportFile().then((file) => setSentence(t('popup.saved', { file })), failed);
        }}
        onFile={bring}
      />
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
