/** Saving a text as a file, made in the page: nothing leaves the device. */

/** Spreadsheets take a CSV for UTF-8 only if it begins with this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

export function saveAs(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The address lives as long as this page; a popup is gone soon, and revoking it now would race the download.
}
