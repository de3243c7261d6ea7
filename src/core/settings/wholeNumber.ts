/** A number as a person types it into a field, in digits only. */
export function isWholeNumber(text: string, lowest: number, highest: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= lowest && Number(text) <= highest;
}

/** Years that a form may be of. */
export const isYear = (text: string): boolean => isWholeNumber(text, 2000, 2100);
