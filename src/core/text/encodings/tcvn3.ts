/**
 * TCVN 5712:1993 from 0xA1 to 0xFF, the bytes of the .VnTime fonts, each letter in its place; “.” is none. Source: the
 * standard as glibc's iconv has it (TCVN5712-1). Capitals of the .VnTimeH fonts are the font's doing and come out small.
 */
const FIRST = 0xa1;
const LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽ" + "éẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/** TCVN3 text, read as Latin-1 as Excel shows it, in Unicode NFC; whatever is no TCVN3 letter stays. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FF]/g, (character) => {
    const letter = LETTERS[character.charCodeAt(0) - FIRST] ?? ".";
    return letter === "." ? character : letter;
  });
}
