import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Posting } from '../../lib/posting.ts';
import { CheckPart } from '../posting/check-part.tsx';
import type { PostingServices } from '../posting/posting-services.ts';
import { ExportChoices } from '../reading/export-choices.tsx';
import { Legend } from '../reading/legend.tsx';
import { Loading } from '../reading/loading.tsx';
import { LanguageNote } from '../reading/notes.tsx';
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

type ForPostings = Pick<PostingServices, 'take' | 'linkedData'>;
type Saved = Pick<SavedServices, 'save' | 'isSaved' | 'onChanged'>;

/** A text that the person pasted or a file that was dropped, with the skills in it. */
export function PastedView(props: {
  services: PastedServices;
  posting: ForPostings;
  saved: Saved;
  onOpenConcept: (uri: string) => void;
  onGetVocabulary: () => void;
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
  const [isPutAside, setPutAside] = useState(false);
  const another = useRef<HTMLButtonElement>(null);
  /** A text is about to be shown: the button that asked for it goes, and with it the focus. */
  const isAwaited = useRef(false);
  useEffect(() => {
    if (!shown || !isAwaited.current) return;
    isAwaited.current = false;
    another.current?.focus();
  }, [shown]);
  const keep = (text: PastedText | null) => {
    services.last = text;
    setShown(text);
  };
  const look = async (read: () => Posting | Promise<Posting>) => {
    const mine = ++latest.current;
    isAwaited.current = true;
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
          takesFocus={isPutAside}
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
          <button
            ref={another}
            type="button"
            class="button"
            onClick={() => {
              setPutAside(true);
              keep(null);
            }}
          >
            {t('pasted.another')}
          </button>
          <Found {...props} {...shown} forPostings={props.posting} />
        </>
      )}
    </div>
  );
}

/** The text kept among the saved postings; what was found, copied or saved as a file. It has no address. */
function TakeFound(
  props: PastedText & { forPostings: ForPostings; saved: Saved; onSentence: (sentence: string) => void },
) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const take = useTakeAway(props.forPostings.take, props.onSentence);
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

type FoundProps = PastedText & {
  services: PastedServices;
  forPostings: ForPostings;
  saved: Saved;
  onOpenConcept: (uri: string) => void;
  onGetVocabulary: () => void;
};

function Found(props: FoundProps) {
  const { t } = useWords();
  const { posting, analysis, onOpenConcept } = props;
  const [sentence, setSentence] = useState('');
  const showMention = useMentions(focusMention, setSentence);
  const { language } = analysis.vocabulary;
  return (
    <>
      <SkillCount skills={analysis.skills} />
      {analysis.skills.length === 0 ? <NothingFound /> : <TakeFound {...props} onSentence={setSentence} />}
      <LanguageNote analysis={analysis} onGetVocabulary={props.onGetVocabulary} />
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
      {analysis.skills.length > 0 && (
        <>
          <Legend />
          <Check {...props} onSentence={setSentence} />
        </>
      )}
      {analysis.depth === 'full' && !analysis.calibrated && (
        <p class="small uncalibrated">{t('note.uncalibrated')}</p>
      )}
      <p class="panel-status small" role="status">
        {sentence}
      </p>
    </>
  );
}

/** The recruiter's check of a draft: made when it is unfolded, since most who paste a text look for a job. */
function Check(props: FoundProps & { onSentence: (sentence: string) => void }) {
  const { t } = useWords();
  const { posting, analysis, services, forPostings } = props;
  const [isOpen, setOpen] = useState(false);
  const asked = useMemo(
    () => ({
      check: () => services.check({ posting, analysis }),
      linkedData: forPostings.linkedData,
      take: forPostings.take,
    }),
    [services, forPostings, posting, analysis],
  );
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('pasted.check')}</summary>
      {isOpen && <CheckPart {...props} services={asked} />}
    </details>
  );
}

/** Scrolls to the words in the text above; false where they are not marked. */
async function focusMention(uri: string, index: number): Promise<boolean> {
  const element = document.getElementById(mentionId(uri, index));
  element?.scrollIntoView({ block: 'center' });
  element?.focus();
  return element !== null;
}
