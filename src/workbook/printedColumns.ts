/** 0-based last column of an address such as “VP!A1:E40,G1:H2” or “A:E”. */
export function lastColumnOf(address: string): number {
  const columns = address.split(",").map((part) => {
    const letters = /\$?([A-Z]+)\$?\d*$/.exec(part)?.[1] ?? "A";
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  });
  return Math.max(...columns);
}
