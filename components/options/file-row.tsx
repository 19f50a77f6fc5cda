import { useRef } from 'preact/hooks';

/** Taking what is kept along as a file, and bringing such a file in. */
export function FileRow(props: {
  exporting: string;
  importing: string;
  isEmpty?: boolean;
  onExport: () => void;
  onFile: (file: File) => void;
}) {
  const { exporting, importing, isEmpty = false } = props;
  const picker = useRef<HTMLInputElement>(null);
  const bring = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file) props.onFile(file);
  };
  return (
    <div class="button-row">
      <button type="button" class="button" disabled={isEmpty} onClick={props.onExport}>
        {exporting}
      </button>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {importing}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json"
        aria-label={importing}
        onChange={({ currentTarget }) => bring(currentTarget)}
      />
    </div>
  );
}
