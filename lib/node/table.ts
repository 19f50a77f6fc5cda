/** Plain text tables for a terminal. */

/**
 * Lays rows out in columns two spaces apart, under their headings. Columns whose heading starts with
 * `>` are set flush right. Width counts code points, which is right for the labels shown here.
 */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = headings.map((heading) => heading.startsWith('>'));
  const names = headings.map((heading) => heading.replace(/^>/, ''));
  const widths = names.map((name, column) =>
    Math.max(length(name), ...rows.map((row) => length(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => padded(cells[column] ?? '', width, right[column] ?? false))
      .join('  ')
      .trimEnd();
  return [line(names), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - length(text));
  return right ? space + text : text + space;
}

const length = (text: string) => [...text].length;
