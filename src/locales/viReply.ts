import { viPane } from "./viPane";

/** What Văn phòng sends back to a unit, by e-mail or message. */
export const viReply = {
  letter: (unit: string, sheetName: string, findings: string): string =>
    [
      `Kính gửi: ${unit}`,
      `Văn phòng đã đọc Phụ lục 01 ở sheet “${sheetName}”, đề nghị đơn vị xem và hoàn thiện các nội dung sau:`,
      findings,
      "Trân trọng cảm ơn.",
    ].join("\n\n"),
  copy: (sheetName: string) => ({
    button: "Chép nội dung gửi lại đơn vị",
    copied: `Đã chép nội dung gửi lại “${sheetName}”.`,
    manual: viPane.copy.manual,
    label: `Nội dung gửi lại “${sheetName}”`,
  }),
} as const;
