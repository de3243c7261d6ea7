/** The text, or dots of the width that a person needs to write the missing part by hand. */
export const orDots = (text: string, dots: string): string => (text.trim() === "" ? dots : text.trim());
