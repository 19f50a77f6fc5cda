import { useRef, useState } from 'preact/hooks';
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
import { SaveButton } from '../saved/save-button.tsx';
import type { SavedServices } from '../saved/saved-services.ts';
import { fileProblem } from '../skills/spoken.ts';
import { useWords } from '../words.tsx';
import { AnnotatedText, mentionId } from './annotated-text.tsx';
import type { PastedServices, PastedText } from './pasted-services.ts';
import { TextInput } from './text-input.tsx';

type Take = Parameters<typeof useTakeAway>[0];
type Saved = Pick<SavedServices, 'save' | 'isSaved' | 'onChanged'>;

/** A text that the person pasted or a file that was dropped, with the skills in it. */
export function PastedView(props: {
  services: PastedServices;
  take: Take;
  saved: Saved;
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
          <Found {...shown} take={props.take} saved={props.saved} onOpenConcept={props.onOpenConcept} />
        </>
      )}
    </div>
  );
}

/** The text kept among the saved postings; what was found, copied or saved as a file. It has no address. */
function TakeFound(props: PastedText & { take: Take; saved: Saved; onSentence: (sentence: string) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const take = useTakeAway(props.take, props.onSentence);
  return (
    <section class="text-actions" aria-label={t('popup.actions')}>
      <SaveButton
        analysis={props.analysis}
        address=""
        text={props.posting.text}
        saved={props.saved}
        onSentence={props.onSentence}
      />
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

function Found(props: PastedText & { take: Take; saved: Saved; onOpenConcept: (uri: string) => void }) {
  const { posting, analysis, onOpenConcept } = props;
  const [sentence, setSentence] = useState('');
  const showMention = useMentions(focusMention, setSentence);
  const { language } = analysis.vocabulary;
  return (
    <>
      <SkillCount skills={analysis.skills} />
      {analysis.skills.length === 0 ? <NothingFound /> : <TakeFound {...props} onSentence={setSentence} />}
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
