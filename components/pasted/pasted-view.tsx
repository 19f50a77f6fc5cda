import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { Posting } from '../../lib/posting.ts';
import { ExportChoices } from '../reading/export-choices.tsx';
import { Legend } from '../reading/legend.tsx';
import { Loading } from '../reading/loading.tsx';
import { OccupationList } from '../reading/occupation-list.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { SkillList } from '../reading/skill-list.tsx';
import { NothingFound } from '../reading/state-notice.tsx';
import { useMentions } from '../reading/use-mentions.ts';
import { useTakeAway } from '../reading/use-take-away.ts';
import { fileProblem } from '../skills/spoken.ts';
import { useWords } from '../words.tsx';
import { AnnotatedText, mentionId } from './annotated-text.tsx';
import type { PastedServices, PastedText } from './pasted-services.ts';
import { TextInput } from './text-input.tsx';

type Take = Parameters<typeof useTakeAway>[0];

/** A text that the person pasted or a file that was dropped, with the skills in it. */
export function PastedView(props: {
  services: PastedServices;
  take: Take;
  onOpenConcept: (uri: string) => void;
  onBack: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { services } = props;
  const [shown, setShown] = useState<PastedText | null>(services.last);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  /** Which question is the latest: an older one's answer must not replace a newer one's. */
  const latest = useRef(0);
  const keep = (text: PastedText | null) => {
    services.last = text;
    setShown(text);
  };
  const look = async (read: () => Posting | Promise<Posting>) => {
    const mine = ++latest.current;
    setBusy(true);
    setFailed('');
    try {
      const posting = await read();
      for (const depth of ['quick', 'full'] as const) {
        const analysis = await services.analyse(posting, depth);
        if (mine !== latest.current) return;
        keep({ posting, analysis });
        setBusy(false);
      }
    } catch (error) {
      if (mine !== latest.current) return;
      setBusy(false);
      setFailed(fileProblem(words, error));
    }
  };
  return (
    <div class="pasted">
      <button type="button" class="link back" onClick={props.onBack}>
        {t('panel.back')}
      </button>
      <h1>{t('pasted.heading')}</h1>
      {!shown && (
        <TextInput
          isBusy={isBusy}
          onText={(text) => look(() => services.readText(text))}
          onFile={(file) => look(() => services.readFile(file))}
        />
      )}
      <p class="failed" role="alert">
        {failed}
      </p>
      {isBusy && <Loading />}
      {shown && (
        <>
          <button type="button" class="button" onClick={() => keep(null)}>
            {t('pasted.another')}
          </button>
          <Found {...shown} take={props.take} onOpenConcept={props.onOpenConcept} />
        </>
      )}
    </div>
  );
}

/** What was found, copied or saved as a file. A text that was pasted has no address. */
function TakeFound(props: { analysis: Analysis; take: Take; onSentence: (sentence: string) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const take = useTakeAway(props.take, props.onSentence);
  return (
    <section class="text-actions" aria-label={t('popup.actions')}>
      <button type="button" class="button" onClick={() => take('list', props.analysis, '')}>
        {t('popup.copy')}
      </button>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('popup.take')}
      </button>
      {open && (
        <ExportChoices onTake={(what) => take(what, props.analysis, '')} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}

function Found(props: PastedText & { take: Take; onOpenConcept: (uri: string) => void }) {
  const { posting, analysis, onOpenConcept } = props;
  const [sentence, setSentence] = useState('');
  const showMention = useMentions(focusMention, setSentence);
  const { language } = analysis.vocabulary;
  return (
    <>
      <SkillCount skills={analysis.skills} />
      {analysis.skills.length === 0 ? (
        <NothingFound />
      ) : (
        <TakeFound analysis={analysis} take={props.take} onSentence={setSentence} />
      )}
      <AnnotatedText posting={posting} analysis={analysis} onOpenConcept={onOpenConcept} />
      <OccupationList
        occupations={analysis.occupations}
        language={language}
        isLanguageMissing={analysis.vocabulary.languageMissing !== undefined}
        onOpenConcept={onOpenConcept}
      />
      <SkillList
        skills={analysis.skills}
        language={language}
        rivals
        onShowMention={showMention}
        onOpenConcept={onOpenConcept}
      />
      {analysis.skills.length > 0 && <Legend />}
      <p class="panel-status small" role="status">
        {sentence}
      </p>
    </>
  );
}

/** Scrolls to the words in the text above; false where they are not marked. */
async function focusMention(uri: string, index: number): Promise<boolean> {
  const element = document.getElementById(mentionId(uri, index));
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
  return element !== null;
}
