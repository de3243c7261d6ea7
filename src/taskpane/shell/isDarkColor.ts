/** Whether light text belongs on a background such as “#262626” (Office also gives it without the hash). */
export function isDarkColor(color: string): boolean {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color.trim())?.[1];
  if (digits === undefined) return false;
  const value = Number.parseInt(digits, 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  // Perceived brightness (ITU-R BT.601), 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
